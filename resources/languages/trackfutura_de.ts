<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>TrackFutura</name>
    <message>
        <source>  – to correct</source>
        <translation>  – zu korrigieren</translation>
    </message>
    <message>
        <source> (and {refused:,} more)</source>
        <translation> (und {refused:,} weitere)</translation>
    </message>
    <message>
        <source> (in the trash)</source>
        <translation> (im Papierkorb)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> and {ids:,} more</source>
        <translation> und {ids:,} weitere</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> und {more} weitere</translation>
    </message>
    <message>
        <source> and {named} more</source>
        <translation> und {named} weitere</translation>
    </message>
    <message>
        <source> Balance: {balance}.</source>
        <translation> Guthaben: {balance}.</translation>
    </message>
    <message>
        <source> It has {others} more, which “Add dataset” offers.</source>
        <translation> Es gibt {others} weitere, die „Dataset hinzufügen“ anbietet.</translation>
    </message>
    <message>
        <source> Its body is read from {file}.</source>
        <translation> Der Body wird aus {file} gelesen.</translation>
    </message>
    <message>
        <source> of the limit of {limit}</source>
        <translation> bei einem Limit von {limit}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> · {absent} raw bodies are not in it: their files are gone.</source>
        <translation> · {absent} Bodys fehlen darin: Ihre Dateien sind weg.</translation>
    </message>
    <message>
        <source> · {hidden} hidden by the filter</source>
        <translation> · {hidden} durch den Filter ausgeblendet</translation>
    </message>
    <message>
        <source> · {jobs} shown, what is not well first</source>
        <translation> · {jobs} gezeigt, Auffälliges zuerst</translation>
    </message>
    <message>
        <source> · {ready} of {inputs} ready</source>
        <translation> · {ready} von {inputs} bereit</translation>
    </message>
    <message>
        <source>, about {max_cost}</source>
        <translation>, etwa {max_cost}</translation>
    </message>
    <message>
        <source>, and up to {under_way} under way</source>
        <translation>, bis zu {under_way} noch unterwegs</translation>
    </message>
    <message>
        <source>, and {more_requests}</source>
        <translation>, und {more_requests}</translation>
    </message>
    <message>
        <source>, as it is filtered</source>
        <translation>, wie gefiltert</translation>
    </message>
    <message>
        <source>, line {line}</source>
        <translation>, Zeile {line}</translation>
    </message>
    <message>
        <source>, other numbers for some services</source>
        <translation>, andere Anzahl für einzelne Dienste</translation>
    </message>
    <message>
        <source>, still looking…</source>
        <translation>, Suche läuft …</translation>
    </message>
    <message>
        <source>, with {catalogue}</source>
        <translation>, mit {catalogue}</translation>
    </message>
    <message>
        <source>, {expired} of them because the link had died</source>
        <translation>, davon {expired}, weil der Link abgelaufen war</translation>
    </message>
    <message>
        <source>, {pending_costs} of it not billed yet</source>
        <translation>, davon {pending_costs} noch nicht abgerechnet</translation>
    </message>
    <message>
        <source>1 to {most_hours:,}.</source>
        <translation>1 bis {most_hours:,}.</translation>
    </message>
    <message>
        <source>1 to {most_posts}</source>
        <translation>1 bis {most_posts}</translation>
    </message>
    <message>
        <source>1,000 records cost</source>
        <translation>1.000 Datensätze kosten</translation>
    </message>
    <message>
        <source>; a short link</source>
        <translation>; ein Kurzlink</translation>
    </message>
    <message>
        <source>; there is no monthly limit</source>
        <translation>; es gibt kein Monatslimit</translation>
    </message>
    <message>
        <source>A backup inside the data folder would be lost together with it.</source>
        <translation>Eine Sicherung im Datenordner ginge mit ihm verloren.</translation>
    </message>
    <message>
        <source>A backup is verified first. It takes the place of the present data when TrackFutura is started the next time. The present data is put aside, never deleted.</source>
        <translation>Eine Sicherung wird zuerst geprüft. Sie tritt beim nächsten Start von TrackFutura an die Stelle der jetzigen Daten. Diese werden beiseitegelegt, nie gelöscht.</translation>
    </message>
    <message>
        <source>a body is not the one that its name says</source>
        <translation>eine Zustellung ist nicht die, die ihr Name nennt</translation>
    </message>
    <message>
        <source>a channel, a video, a hashtag or a search. Playlists are not collected</source>
        <translation>eines Kanals, eines Videos, eines Hashtags oder einer Suche. Playlists werden nicht gesammelt</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>einem Kommentar</translation>
    </message>
    <message>
        <source>a community</source>
        <translation>einer Community</translation>
    </message>
    <message>
        <source>a community, a post, a comment or a search</source>
        <translation>einer Community, eines Beitrags, eines Kommentars oder einer Suche</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>einem Unternehmen</translation>
    </message>
    <message>
        <source>A cron expression has five fields, and this has {parts}.</source>
        <translation>Ein Cron-Ausdruck hat fünf Felder, dieser hat {parts}.</translation>
    </message>
    <message>
        <source>A delivery for one of the runs is just being processed, so they are not merged yet.</source>
        <translation>Eine Zustellung für einen der Läufe wird gerade verarbeitet, daher wurden sie noch nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>A delivery for “{run}” is just being processed, so it was not deleted.</source>
        <translation>Eine Zustellung für „{run}“ wird gerade verarbeitet, daher wurde der Lauf nicht gelöscht.</translation>
    </message>
    <message>
        <source>A delivery needs you</source>
        <translation>Eine Zustellung braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>A fault in this program ({kind}).</source>
        <translation>Ein Fehler in diesem Programm ({kind}).</translation>
    </message>
    <message>
        <source>A fault in this program keeps it from opening ({error}).</source>
        <translation>Ein Fehler in diesem Programm verhindert, dass es sich öffnet ({error}).</translation>
    </message>
    <message>
        <source>A fault in this program.</source>
        <translation>Ein Fehler in diesem Programm.</translation>
    </message>
    <message>
        <source>a field occurs twice</source>
        <translation>ein Feld kommt zweimal vor</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>einer Gruppe</translation>
    </message>
    <message>
        <source>a hashtag</source>
        <translation>einem Hashtag</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>einer Stellenanzeige</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>A marked delivery is under way to the address…</source>
        <translation>Eine markierte Zustellung ist unterwegs zur Adresse …</translation>
    </message>
    <message>
        <source>A marked delivery was sent to the public address and followed. Each line is one hop on its way: the first one that says no is where it got lost.</source>
        <translation>Eine markierte Zustellung wurde an die öffentliche Adresse geschickt und verfolgt. Jede Zeile ist eine Station auf ihrem Weg: Bei der ersten, die Nein sagt, ging sie verloren.</translation>
    </message>
    <message>
        <source>A name alone does not tell the platform. {full_address}</source>
        <translation>Ein Name allein verrät nicht die Plattform. {full_address}</translation>
    </message>
    <message>
        <source>A new request for the inputs that ended without a record, and for nothing else</source>
        <translation>Eine neue Anfrage für die Eingaben, die ohne Datensatz endeten, und für nichts sonst</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a page, profile, group, post, reel or video. Events and stories are not collected</source>
        <translation>einer Seite, eines Profils, einer Gruppe, eines Beitrags, eines Reels oder eines Videos. Veranstaltungen und Stories werden nicht gesammelt</translation>
    </message>
    <message>
        <source>A part of this schedule cannot be read any more.</source>
        <translation>Ein Teil dieses Zeitplans kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>a person, a company, a post, a job or a job search</source>
        <translation>einer Person, eines Unternehmens, eines Beitrags, einer Stellenanzeige oder einer Stellensuche</translation>
    </message>
    <message>
        <source>a platform and a service are needed</source>
        <translation>Plattform und Dienst sind nötig</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>einem Beitrag</translation>
    </message>
    <message>
        <source>A preset of the same name is replaced.</source>
        <translation>Eine Vorlage gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>A project has its own sources, runs and deliveries.</source>
        <translation>Ein Projekt hat eigene Quellen, Läufe und Zustellungen.</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A quote is opened in this line and closed in none of the next ones.</source>
        <translation>In dieser Zeile beginnt ein Anführungszeichen, das in keiner der nächsten endet.</translation>
    </message>
    <message>
        <source>A record must be an object, this is {value}.</source>
        <translation>Ein Datensatz muss ein Objekt sein, dies ist {value}.</translation>
    </message>
    <message>
        <source>a reel</source>
        <translation>einem Reel</translation>
    </message>
    <message>
        <source>A run collects posts, reels, comments or profiles from your sources through Bright Data.</source>
        <translation>Ein Lauf sammelt über Bright Data Beiträge, Reels, Kommentare oder Profile der Quellen.</translation>
    </message>
    <message>
        <source>A run collects what your sources published and shows it here while it arrives.</source>
        <translation>Ein Lauf sammelt, was die Quellen veröffentlicht haben, und zeigt es hier, während es eintrifft.</translation>
    </message>
    <message>
        <source>A run in the trash has the name “{name}” already, so the old one stays.</source>
        <translation>Ein Lauf im Papierkorb hat schon den Namen „{name}“, daher bleibt der alte.</translation>
    </message>
    <message>
        <source>A run is gone, or stands for what fits no run; nothing was exported.</source>
        <translation>Ein Lauf ist nicht mehr da oder steht für das, was zu keinem Lauf passt; nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>A run needs a name, so the old one stays.</source>
        <translation>Ein Lauf braucht einen Namen, daher bleibt der alte.</translation>
    </message>
    <message>
        <source>A run of the service Comments with this address collects them.</source>
        <translation>Ein Lauf des Dienstes Kommentare mit dieser Adresse sammelt sie.</translation>
    </message>
    <message>
        <source>A run that came back from the trash counts as new. After two runs were merged, so do the accounts of which records moved.</source>
        <translation>Ein Lauf, der aus dem Papierkorb zurückkam, gilt als neu; nach dem Zusammenführen zweier Läufe auch die Konten, deren Datensätze umgezogen sind.</translation>
    </message>
    <message>
        <source>A run that might pass the limit is held and says why, until you let it go on. What is spent this month counts, and the most that may yet come of what is under way.</source>
        <translation>Ein Lauf, der das Limit überschreiten könnte, wird angehalten und sagt warum, bis er freigegeben wird. Es zählt, was in diesem Monat ausgegeben wurde, und das Höchste, was vom Laufenden noch kommen kann.</translation>
    </message>
    <message>
        <source>A run that might pass the limit is not sent until you say so. What is spent this month counts, and the most that may yet come of what is under way, in all projects. 0 is no limit.</source>
        <translation>Ein Lauf, der das Limit überschreiten könnte, wird erst nach Bestätigung gesendet. Es zählt, was in diesem Monat ausgegeben wurde, und höchstens, was noch unterwegs ist, in allen Projekten. 0 heißt kein Limit.</translation>
    </message>
    <message>
        <source>a search</source>
        <translation>einer Suche</translation>
    </message>
    <message>
        <source>A second window opens, with invented accounts and a Bright Data that runs on this computer. Nothing is sent and nothing is paid; its data lie in a folder of their own.</source>
        <translation>Ein zweites Fenster öffnet sich, mit erfundenen Konten und einem Bright Data, das auf diesem Computer läuft. Nichts wird gesendet und nichts bezahlt; die Daten liegen in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>A setting cannot be used: {error}.</source>
        <translation>Eine Einstellung ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>A short link: Bright Data opens it, but whether you have it already cannot be told here.</source>
        <translation>Ein Kurzlink: Bright Data öffnet ihn, aber ob es die Quelle schon gibt, lässt sich hier nicht sagen.</translation>
    </message>
    <message>
        <source>A source is the address of an account, a page or a post. Paste addresses; platform and service are recognised.</source>
        <translation>Eine Quelle ist die Adresse eines Kontos, einer Seite oder eines Beitrags. Adressen einfügen; Plattform und Dienst werden erkannt.</translation>
    </message>
    <message>
        <source>A source is the address of an account, a page or a post. Paste as many as you like; platform and service are recognised.</source>
        <translation>Eine Quelle ist die Adresse eines Kontos, einer Seite oder eines Beitrags. Beliebig viele einfügen; Plattform und Dienst werden erkannt.</translation>
    </message>
    <message>
        <source>A source was removed while the run was made, so there is no run.</source>
        <translation>Eine Quelle wurde entfernt, während der Lauf angelegt wurde, daher gibt es keinen Lauf.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>einem Video</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About the delivery</source>
        <translation>Über die Zustellung</translation>
    </message>
    <message>
        <source>About the selected deliveries</source>
        <translation>Über die ausgewählten Zustellungen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts of both runs</source>
        <translation>Konten beider Läufe</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Spalte hinzufügen …</translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation>Als Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Add dataset</source>
        <translation>Dataset hinzufügen</translation>
    </message>
    <message>
        <source>Add dataset…</source>
        <translation>Dataset hinzufügen …</translation>
    </message>
    <message>
        <source>Add it in the window first, or leave it out.</source>
        <translation>Zuerst im Fenster hinzufügen oder weglassen.</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Add sources for {folder} until there are {fewest}.</source>
        <translation>Quellen für {folder} hinzufügen, bis es {fewest} sind.</translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation>Quellen hinzufügen …</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Tags hinzufügen</translation>
    </message>
    <message>
        <source>Add the sources again, make a run of them and repeat that.</source>
        <translation>Die Quellen wieder hinzufügen, einen Lauf daraus machen und diesen wiederholen.</translation>
    </message>
    <message>
        <source>Add {sources}</source>
        <translation>{sources} hinzufügen</translation>
    </message>
    <message>
        <source>Add {sources}, change {changed}</source>
        <translation>{sources} hinzufügen, {changed} ändern</translation>
    </message>
    <message>
        <source>Adding up what was spent…</source>
        <translation>Ausgaben werden summiert …</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Adressen (*.csv *.tsv *.txt *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Addresses or ids, with commas between</source>
        <translation>Adressen oder Kennungen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Adopt requests</source>
        <translation>Anfragen übernehmen</translation>
    </message>
    <message>
        <source>Adopt {requests}</source>
        <translation>{requests} übernehmen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All its sources are paused.</source>
        <translation>Alle seine Quellen sind pausiert.</translation>
    </message>
    <message>
        <source>All records that match</source>
        <translation>Alle passenden Datensätze</translation>
    </message>
    <message>
        <source>All replies</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>All {records} of the list</source>
        <translation>Alle {records} der Liste</translation>
    </message>
    <message>
        <source>already one of your sources</source>
        <translation>schon unter den Quellen</translation>
    </message>
    <message>
        <source>Also run, platform, service, job and source</source>
        <translation>Auch Lauf, Plattform, Dienst, Auftrag und Quelle</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>einem Konto</translation>
    </message>
    <message>
        <source>an account or a post. Lists and communities are not collected</source>
        <translation>eines Kontos oder eines Beitrags. Listen und Communities werden nicht gesammelt</translation>
    </message>
    <message>
        <source>an account, a pin or a search. Boards are not collected</source>
        <translation>eines Kontos, eines Pins oder einer Suche. Pinnwände werden nicht gesammelt</translation>
    </message>
    <message>
        <source>an account, a post or a reel. Stories, hashtags and places are not collected</source>
        <translation>eines Kontos, eines Beitrags oder eines Reels. Stories, Hashtags und Orte werden nicht gesammelt</translation>
    </message>
    <message>
        <source>an account, a video, a hashtag or a search. Sounds and live streams are not collected</source>
        <translation>eines Kontos, eines Videos, eines Hashtags oder einer Suche. Sounds und Livestreams werden nicht gesammelt</translation>
    </message>
    <message>
        <source>An address alone</source>
        <translation>Nur eine Adresse</translation>
    </message>
    <message>
        <source>An address with a user name or password would be shown in logs.</source>
        <translation>Eine Adresse mit Benutzername oder Passwort würde in Protokollen stehen.</translation>
    </message>
    <message>
        <source>An archived project is called “{name}”.</source>
        <translation>Ein archiviertes Projekt heißt „{name}“.</translation>
    </message>
    <message>
        <source>An estimate is not possible: a request has no limit of records</source>
        <translation>Eine Schätzung ist nicht möglich: Eine Anfrage hat keine Obergrenze für Datensätze</translation>
    </message>
    <message>
        <source>An estimate: what was delivered, at the prices of the time. Runs that are in the trash or gone are counted too: they were paid for.</source>
        <translation>Eine Schätzung: was zugestellt wurde, zu den damaligen Preisen. Auch Läufe im Papierkorb und gelöschte zählen: Sie wurden bezahlt.</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>einer unbekannten Zahl von</translation>
    </message>
    <message>
        <source>and {failures} more like this</source>
        <translation>und {failures} weitere dieser Art</translation>
    </message>
    <message>
        <source>and {others}</source>
        <translation>und {others}</translation>
    </message>
    <message>
        <source>and {refused} more</source>
        <translation>und {refused} weitere</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>einen anderen Pfad</translation>
    </message>
    <message>
        <source>Another program has locked the database ({code}). Nothing of this step was stored.</source>
        <translation>Ein anderes Programm sperrt die Datenbank ({code}). Nichts von diesem Schritt wurde gespeichert.</translation>
    </message>
    <message>
        <source>Another project is called “{name}”.</source>
        <translation>Ein anderes Projekt heißt „{name}“.</translation>
    </message>
    <message>
        <source>Another run has the name “{name}” already, so the old one stays.</source>
        <translation>Ein anderer Lauf hat schon den Namen „{name}“, daher bleibt der alte.</translation>
    </message>
    <message>
        <source>Another TrackFutura Desktop answers at this address, not this one</source>
        <translation>Unter dieser Adresse antwortet ein anderes TrackFutura Desktop, nicht dieses</translation>
    </message>
    <message>
        <source>Another TrackFutura Desktop is using the data folder {parent}.</source>
        <translation>Ein anderes TrackFutura Desktop verwendet den Datenordner {parent}.</translation>
    </message>
    <message>
        <source>Another TrackFutura opens it by “Import a file…”.</source>
        <translation>Ein anderes TrackFutura öffnet sie mit „Datei importieren …“.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Answered by TrackFutura</source>
        <translation>TrackFutura antwortet</translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation>mit {status} beantwortet</translation>
    </message>
    <message>
        <source>answers too slowly</source>
        <translation>antwortet zu langsam</translation>
    </message>
    <message>
        <source>any day (YYYY-MM-DD)</source>
        <translation>beliebig (JJJJ-MM-TT)</translation>
    </message>
    <message>
        <source>Any error</source>
        <translation>Alle Fehler</translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>Alle Plattformen</translation>
    </message>
    <message>
        <source>Any run</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API key of Bright Data</source>
        <translation>API-Schlüssel von Bright Data</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Erscheinungsbild wie das System</translation>
    </message>
    <message>
        <source>Archive this project</source>
        <translation>Dieses Projekt archivieren</translation>
    </message>
    <message>
        <source>Archived projects</source>
        <translation>Archivierte Projekte</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>Arrived as</source>
        <translation>Eingetroffen als</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>Seither eingetroffen</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>As Bright Data shows it: gd_ and letters and digits.</source>
        <translation>Wie Bright Data sie zeigt: gd_, dann Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>As it arrived, unpacked</source>
        <translation>Wie eingetroffen, entpackt</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut anfragen</translation>
    </message>
    <message>
        <source>Ask again for</source>
        <translation>Erneut anfragen für</translation>
    </message>
    <message>
        <source>Ask again for what is missing</source>
        <translation>Fehlendes erneut anfragen</translation>
    </message>
    <message>
        <source>Ask again for {inputs}</source>
        <translation>Für {inputs} erneut anfragen</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Asking Bright Data for the requests of your account…</source>
        <translation>Bright Data wird nach den Anfragen des Kontos gefragt …</translation>
    </message>
    <message>
        <source>Asking Bright Data…</source>
        <translation>Bright Data wird gefragt …</translation>
    </message>
    <message>
        <source>asks again for what {repeats} did not bring</source>
        <translation>fragt erneut an, was {repeats} nicht brachte</translation>
    </message>
    <message>
        <source>Asks the list of releases once a day and shows a link. Nothing is sent along, and nothing is loaded or installed.</source>
        <translation>Fragt einmal am Tag die Liste der Versionen und zeigt einen Link. Nichts wird mitgeschickt, nichts geladen oder installiert.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Assign delivery #{event_id}</source>
        <translation>Zustellung #{event_id} zuordnen</translation>
    </message>
    <message>
        <source>Assign its deliveries under Deliveries; it goes with the last of them.</source>
        <translation>Die Zustellungen unter Zustellungen zuordnen; mit der letzten verschwindet er.</translation>
    </message>
    <message>
        <source>Assign to a request…</source>
        <translation>Einer Anfrage zuordnen …</translation>
    </message>
    <message>
        <source>Assign {count} deliveries</source>
        <translation>{count} Zustellungen zuordnen</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>at most {limit_per_input} records each</source>
        <translation>höchstens je {limit_per_input} Datensätze</translation>
    </message>
    <message>
        <source>at most {records} each</source>
        <translation>höchstens je {records}</translation>
    </message>
    <message>
        <source>At most {records}{cost} (estimate)</source>
        <translation>Höchstens {records}{cost} (Schätzung)</translation>
    </message>
    <message>
        <source>At the next start the backup {file} of {made} takes the place of this data.</source>
        <translation>Beim nächsten Start tritt die Sicherung {file} vom {made} an die Stelle dieser Daten.</translation>
    </message>
    <message>
        <source>At the next start the data folder is moved to {moves_to}.</source>
        <translation>Beim nächsten Start wird der Datenordner nach {moves_to} verschoben.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backup to {path}</source>
        <translation>Sicherung nach {path}</translation>
    </message>
    <message>
        <source>Backups of TrackFutura (*.{suffix})</source>
        <translation>Sicherungen von TrackFutura (*.{suffix})</translation>
    </message>
    <message>
        <source>Balance of the account: {balance}{pending}.</source>
        <translation>Guthaben des Kontos: {balance}{pending}.</translation>
    </message>
    <message>
        <source>being stored</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Body ({event})</source>
        <translation>Body ({event})</translation>
    </message>
    <message>
        <source>Body, laid out</source>
        <translation>Body, formatiert</translation>
    </message>
    <message>
        <source>Bright Data</source>
        <translation>Bright Data</translation>
    </message>
    <message>
        <source>Bright Data answered with HTTP {status}, which was not expected.</source>
        <translation>Bright Data antwortete unerwartet mit HTTP {status}.</translation>
    </message>
    <message>
        <source>Bright Data asks to slow down.</source>
        <translation>Bright Data bittet um ein langsameres Tempo.</translation>
    </message>
    <message>
        <source>Bright Data bills what it delivers; error records are free. The price is an estimate.</source>
        <translation>Bright Data berechnet, was geliefert wird; Fehlerdatensätze sind kostenlos. Der Preis ist eine Schätzung.</translation>
    </message>
    <message>
        <source>Bright Data blocks an address that was told 25 times in five minutes that it asks too much. All windows and commands on this data folder stop together after {most_429} such answers in {minutes}; now there were {answers_429}. Each one makes all calls rest and halves their pace.</source>
        <translation>Bright Data sperrt eine Adresse, der in fünf Minuten 25-mal gesagt wurde, dass sie zu viel fragt. Alle Fenster und Befehle auf diesem Datenordner halten gemeinsam nach {most_429} solchen Antworten in {minutes} an; jetzt waren es {answers_429}. Jede lässt alle Aufrufe ruhen und halbiert ihr Tempo.</translation>
    </message>
    <message>
        <source>Bright Data calls it “{name}”.</source>
        <translation>Bei Bright Data heißt es „{name}“.</translation>
    </message>
    <message>
        <source>Bright Data delivers over HTTPS only: the tunnel or proxy needs a valid certificate.</source>
        <translation>Bright Data stellt nur über HTTPS zu: Tunnel oder Proxy braucht ein gültiges Zertifikat.</translation>
    </message>
    <message>
        <source>Bright Data delivers to addresses that begin with https:// only.</source>
        <translation>Bright Data stellt nur an Adressen zu, die mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Bright Data delivers to https:// only.</source>
        <translation>Bright Data stellt nur an https:// zu.</translation>
    </message>
    <message>
        <source>Bright Data did not accept the request.</source>
        <translation>Bright Data hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Bright Data does not accept the API key.</source>
        <translation>Bright Data akzeptiert den API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Bright Data does not know this snapshot.</source>
        <translation>Bright Data kennt diesen Snapshot nicht.</translation>
    </message>
    <message>
        <source>Bright Data does not know what was asked for.</source>
        <translation>Bright Data kennt nicht, was angefragt wurde.</translation>
    </message>
    <message>
        <source>Bright Data found nothing for this request.</source>
        <translation>Bright Data hat für diese Anfrage nichts gefunden.</translation>
    </message>
    <message>
        <source>Bright Data has a fault of its own.</source>
        <translation>Bright Data hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Bright Data has asked to slow down, so this was not sent. It may go on in {seconds}.</source>
        <translation>Bright Data bat um ein langsameres Tempo, daher wurde dies nicht gesendet. Es kann weitergehen nach {seconds}.</translation>
    </message>
    <message>
        <source>Bright Data has no trace of this request. It can be sent again.</source>
        <translation>Bei Bright Data gibt es keine Spur dieser Anfrage. Sie kann erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Bright Data is asked every {seconds} seconds or more, so nothing is missed.</source>
        <translation>Bright Data wird alle {seconds} Sekunden oder seltener gefragt, es geht also nichts verloren.</translation>
    </message>
    <message>
        <source>Bright Data is asked to stop it; the other requests of the run go on. What was delivered stays and may be billed.</source>
        <translation>Bright Data wird gebeten, sie abzubrechen; die anderen Anfragen des Laufs gehen weiter. Was zugestellt wurde, bleibt und wird eventuell berechnet.</translation>
    </message>
    <message>
        <source>Bright Data is asked to stop what is under way, which cannot be undone. What was delivered stays and may be billed; what is missing can be asked for again.</source>
        <translation>Bright Data wird gebeten abzubrechen, was unterwegs ist; das lässt sich nicht rückgängig machen. Was zugestellt wurde, bleibt und wird eventuell berechnet; Fehlendes kann erneut angefragt werden.</translation>
    </message>
    <message>
        <source>Bright Data keeps results for a limited time. This says until when what is not here yet can be fetched; it is asked for by itself before then, as long as this application runs now and then.</source>
        <translation>Bright Data bewahrt Ergebnisse nur eine Zeit lang auf. Hier steht, bis wann geholt werden kann, was noch nicht hier ist; es wird vorher von selbst angefordert, solange diese Anwendung ab und zu läuft.</translation>
    </message>
    <message>
        <source>Bright Data listed no datasets, so nothing could be compared.</source>
        <translation>Bright Data listete keine Datasets auf, daher ließ sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>Bright Data lists every dataset of the catalogue.</source>
        <translation>Bright Data führt jedes Dataset des Katalogs.</translation>
    </message>
    <message>
        <source>Bright Data lists no dataset with this id for your account.</source>
        <translation>Bright Data führt für das Konto kein Dataset mit dieser Id.</translation>
    </message>
    <message>
        <source>Bright Data no longer keeps the data of this request.</source>
        <translation>Bright Data bewahrt die Daten dieser Anfrage nicht mehr auf.</translation>
    </message>
    <message>
        <source>Bright Data refused this input. {reason}</source>
        <translation>Bright Data hat diese Eingabe abgelehnt. {reason}</translation>
    </message>
    <message>
        <source>Bright Data refuses a request with fields that a dataset does not know.</source>
        <translation>Bright Data lehnt eine Anfrage mit Feldern ab, die ein Dataset nicht kennt.</translation>
    </message>
    <message>
        <source>Bright Data reports a failure and gives no reason.</source>
        <translation>Bright Data meldet ein Scheitern und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Bright Data says “{own}”</source>
        <translation>Bright Data sagt „{own}“</translation>
    </message>
    <message>
        <source>Bright Data sends results to {base}{webhook_path}</source>
        <translation>Bright Data sendet Ergebnisse an {base}{webhook_path}</translation>
    </message>
    <message>
        <source>Bright Data sends to these addresses; every request carries them by itself:</source>
        <translation>Bright Data sendet an diese Adressen; jede Anfrage enthält sie von selbst:</translation>
    </message>
    <message>
        <source>Bright Data's answer (HTTP {status}) could not be understood.</source>
        <translation>Die Antwort von Bright Data (HTTP {status}) war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>broke the connection without an answer</source>
        <translation>brach die Verbindung ohne Antwort ab</translation>
    </message>
    <message>
        <source>Budget {budget_left} of {most_429}</source>
        <translation>Budget {budget_left} von {most_429}</translation>
    </message>
    <message>
        <source>By cloudflared</source>
        <translation>Durch cloudflared</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tagen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By likes, comments and shares</source>
        <translation>Nach Likes, Kommentaren und Shares</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monaten</translation>
    </message>
    <message>
        <source>By month and run</source>
        <translation>Nach Monat und Lauf</translation>
    </message>
    <message>
        <source>By ngrok</source>
        <translation>Durch ngrok</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>nach Wochen</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahren</translation>
    </message>
    <message>
        <source>by {palette_keys}</source>
        <translation>über {palette_keys}</translation>
    </message>
    <message>
        <source>Calls rest until {until}</source>
        <translation>Aufrufe ruhen bis {until}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Cancel this request?</source>
        <translation>Diese Anfrage abbrechen?</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>Diesen Lauf abbrechen?</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled after {received_count} records, so this is only a part of it. Process it again to store the rest.</source>
        <translation>Nach {received_count} Datensätzen abgebrochen, dies ist also nur ein Teil. Erneut verarbeiten, um den Rest zu speichern.</translation>
    </message>
    <message>
        <source>Cancelled at Bright Data.</source>
        <translation>Bei Bright Data abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled before it was processed. Process it again to store its records.</source>
        <translation>Vor der Verarbeitung abgebrochen. Erneut verarbeiten, um die Datensätze zu speichern.</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>Vom Benutzer abgebrochen.</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Catalogue of {datasets} datasets{own}</source>
        <translation>Katalog mit {datasets} Datasets{own}</translation>
    </message>
    <message>
        <source>Catalogue…</source>
        <translation>Katalog …</translation>
    </message>
    <message>
        <source>Change it in the list instead.</source>
        <translation>Stattdessen in der Liste ändern.</translation>
    </message>
    <message>
        <source>Change it in the settings of your system.</source>
        <translation>In den Einstellungen des Systems ändern.</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Limit ändern …</translation>
    </message>
    <message>
        <source>Change the monthly limit…</source>
        <translation>Monatslimit ändern …</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} source</source>
        <extracomment>Change {n} sources</extracomment>
        <translation>
            <numerusform>{n} Quelle ändern</numerusform>
            <numerusform>{n} Quellen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {sources}</source>
        <translation>{sources} ändern</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changes answers</source>
        <translation>verändert Antworten</translation>
    </message>
    <message>
        <source>changes the path</source>
        <translation>verändert den Pfad</translation>
    </message>
    <message>
        <source>Changing sources</source>
        <translation>Das Ändern der Quellen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Charts of the records</source>
        <translation>Diagramme der Datensätze</translation>
    </message>
    <message>
        <source>Check address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Check asks Bright Data.</source>
        <translation>Die Prüfung fragt Bright Data.</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check of the data</source>
        <translation>Prüfung der Daten</translation>
    </message>
    <message>
        <source>Check that it is there and readable.</source>
        <translation>Prüfen, ob die Datei da und lesbar ist.</translation>
    </message>
    <message>
        <source>Check that the API key belongs to the account that started the request.</source>
        <translation>Prüfen, ob der API-Schlüssel zu dem Konto gehört, das die Anfrage gestartet hat.</translation>
    </message>
    <message>
        <source>Check the addresses and the dates of its sources.</source>
        <translation>Adressen und Daten der Quellen prüfen.</translation>
    </message>
    <message>
        <source>Check the API address; if it is right, try again later.</source>
        <translation>Die API-Adresse prüfen; stimmt sie, später erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and whether a proxy or virus scanner opens connections.</source>
        <translation>Die Uhr dieses Computers prüfen, und ob ein Proxy oder Virenscanner Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>Check the dataset id in the catalogue and the API address.</source>
        <translation>Die Dataset-Id im Katalog und die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the data…</source>
        <translation>Daten prüfen …</translation>
    </message>
    <message>
        <source>Check the network connection and the API address.</source>
        <translation>Netzwerkverbindung und API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Netzwerkverbindung prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Proxy-Einstellungen dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>Diese Installation prüfen</translation>
    </message>
    <message>
        <source>Check this installation…</source>
        <translation>Diese Installation prüfen …</translation>
    </message>
    <message>
        <source>Check with Bright Data</source>
        <translation>Mit Bright Data abgleichen</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Choose a day from {first_day} on.</source>
        <translation>Einen Tag ab {first_day} wählen.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Eine lesbare Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a JSON, NDJSON or CSV file as Bright Data delivers it, packed with gzip or not.</source>
        <translation>Eine JSON-, NDJSON- oder CSV-Datei wählen, wie Bright Data sie liefert, mit gzip gepackt oder nicht.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {most_posts:,}.</source>
        <translation>Eine Zahl von 1 bis {most_posts:,} wählen.</translation>
    </message>
    <message>
        <source>Choose a run whose sources and settings shall be collected again and again.</source>
        <translation>Einen Lauf wählen, dessen Quellen und Einstellungen immer wieder gesammelt werden sollen.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Choose all sources that are shown</source>
        <translation>Alle gezeigten Quellen auswählen</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another folder, best on another disk.</source>
        <translation>Einen anderen Ordner wählen, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on its disk.</source>
        <translation>Einen anderen Ordner wählen oder Platz auf seinem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Einen anderen Ordner wählen oder Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that run for good.</source>
        <translation>Einen anderen Namen wählen oder jenen Lauf endgültig löschen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another port below, then start the application again.</source>
        <translation>Unten einen anderen Port wählen, dann die Anwendung neu starten.</translation>
    </message>
    <message>
        <source>Choose another port in Settings, or with --port, or end the other program.</source>
        <translation>In den Einstellungen oder mit --port einen anderen Port wählen oder das andere Programm beenden.</translation>
    </message>
    <message>
        <source>Choose another port or host in Settings, or with --port and --host.</source>
        <translation>In den Einstellungen oder mit --port und --host einen anderen Port oder Host wählen.</translation>
    </message>
    <message>
        <source>Choose another request.</source>
        <translation>Eine andere Anfrage wählen.</translation>
    </message>
    <message>
        <source>Choose another run.</source>
        <translation>Einen anderen Lauf wählen.</translation>
    </message>
    <message>
        <source>Choose at least one source.</source>
        <translation>Mindestens eine Quelle auswählen.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Mindestens einen auswählen.</translation>
    </message>
    <message>
        <source>Choose CSV, XLSX or SQLite, which it can write.</source>
        <translation>CSV, XLSX oder SQLite wählen; das ist möglich.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose NDJSON or JSON, or leave them out.</source>
        <translation>NDJSON oder JSON wählen oder sie weglassen.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Einen aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>Choose the {name} from a calendar</source>
        <translation>{name} im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose two different runs.</source>
        <translation>Zwei verschiedene Läufe wählen.</translation>
    </message>
    <message>
        <source>Choose two other runs.</source>
        <translation>Zwei andere Läufe wählen.</translation>
    </message>
    <message>
        <source>Choose when…</source>
        <translation>Zeitpunkt wählen …</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Ja oder Nein wählen.</translation>
    </message>
    <message>
        <source>Choose {services}, or turn on or add a dataset under Sources, Catalogue.</source>
        <translation>{services} wählen oder unter Quellen, Katalog ein Dataset einschalten oder hinzufügen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear the filters and the search</source>
        <translation>Filter und Suche aufheben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close a dialog, leave a field</source>
        <translation>Dialog schließen, Feld verlassen</translation>
    </message>
    <message>
        <source>Close it whenever you like; nothing of it is here.</source>
        <translation>Es kann jederzeit geschlossen werden; nichts davon ist hier.</translation>
    </message>
    <message>
        <source>Close other programs that use the data folder; the delivery is repeated.</source>
        <translation>Andere Programme schließen, die den Datenordner verwenden; die Zustellung wird wiederholt.</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again.</source>
        <translation>Andere Programme schließen; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the quote or take it away. The other lines are not affected.</source>
        <translation>Das Anführungszeichen schließen oder entfernen. Die anderen Zeilen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Close TrackFutura now</source>
        <translation>TrackFutura jetzt beenden</translation>
    </message>
    <message>
        <source>Close TrackFutura, move the folder yourself, and name its new place.</source>
        <translation>TrackFutura beenden, den Ordner selbst verschieben und seinen neuen Ort angeben.</translation>
    </message>
    <message>
        <source>Close what uses the data folder and start again; it goes on where it ended.</source>
        <translation>Schließen, was den Datenordner verwendet, und neu starten; es geht weiter, wo es endete.</translation>
    </message>
    <message>
        <source>Collect all again</source>
        <translation>Alle erneut sammeln</translation>
    </message>
    <message>
        <source>collect by address</source>
        <translation>nach Adresse sammeln</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>gesammelt</translation>
    </message>
    <message>
        <source>Collected {collected_at}</source>
        <translation>Gesammelt {collected_at}</translation>
    </message>
    <message>
        <source>collecting</source>
        <translation>sammelt</translation>
    </message>
    <message>
        <source>Collecting: {name}</source>
        <translation>Sammelt: {name}</translation>
    </message>
    <message>
        <source>Column “{path}”</source>
        <translation>Spalte „{path}“</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments ±</source>
        <translation>Kommentare ±</translation>
    </message>
    <message>
        <source>communities</source>
        <translation>Communities</translation>
    </message>
    <message>
        <source>Compact the database at the next start</source>
        <translation>Datenbank beim nächsten Start verkleinern</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Compare these two…</source>
        <translation>Diese beiden vergleichen …</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Connect the disk that it is on. To begin anew without that data, delete {pointer}.</source>
        <translation>Den Datenträger anschließen, auf dem er liegt. Um ohne diese Daten neu zu beginnen, {pointer} löschen.</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Als Text kopiert.</translation>
    </message>
    <message>
        <source>Copied. The shell needs TRACKFUTURA_WEBHOOK_SECRET in its environment.{where}</source>
        <translation>Kopiert. Die Shell braucht TRACKFUTURA_WEBHOOK_SECRET in ihrer Umgebung.{where}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Id kopieren</translation>
    </message>
    <message>
        <source>Copy it from Bright Data: it begins with gd_ and has letters and digits.</source>
        <translation>Von Bright Data kopieren: Sie beginnt mit gd_ und besteht aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Copy methods paragraph</source>
        <translation>Methodenabsatz kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the original</source>
        <translation>Adresse des Originals kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text, or everything that is shown</source>
        <translation>Ausgewählten Text oder alles Gezeigte kopieren</translation>
    </message>
    <message>
        <source>Copy the snapshot id of {name}</source>
        <translation>Snapshot-Id von {name} kopieren</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>Ganze Liste kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy {rows}	Ctrl+C</source>
        <translation>{rows} kopieren	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopieren: {name}</translation>
    </message>
    <message>
        <source>copying the database</source>
        <translation>Datenbank wird kopiert</translation>
    </message>
    <message>
        <source>Correct it in Settings, with --api-base or in TRACKFUTURA_API_BASE; Bright Data's own is https://api.brightdata.com</source>
        <translation>In den Einstellungen, mit --api-base oder in TRACKFUTURA_API_BASE korrigieren; die von Bright Data ist https://api.brightdata.com</translation>
    </message>
    <message>
        <source>Correct it in {path} or in the environment, or remove it to get the default.</source>
        <translation>In {path} oder in der Umgebung korrigieren oder entfernen, dann gilt der Standard.</translation>
    </message>
    <message>
        <source>Correct the address. That of a tunnel may change each time the tunnel starts.</source>
        <translation>Die Adresse korrigieren. Die eines Tunnels kann sich bei jedem Start ändern.</translation>
    </message>
    <message>
        <source>Correct the line, or remove the file to have the catalogue as it was shipped.</source>
        <translation>Die Zeile korrigieren oder die Datei entfernen, dann gilt der ausgelieferte Katalog.</translation>
    </message>
    <message>
        <source>Correct the line, or rename the file to start with the defaults.</source>
        <translation>Die Zeile korrigieren oder die Datei umbenennen, um mit den Standardwerten zu starten.</translation>
    </message>
    <message>
        <source>Correct the line; the comments at the top of the shipped datasets.toml explain every field.</source>
        <translation>Die Zeile korrigieren; die Kommentare am Anfang der ausgelieferten datasets.toml erklären jedes Feld.</translation>
    </message>
    <message>
        <source>Correct the platform or the address.</source>
        <translation>Plattform oder Adresse korrigieren.</translation>
    </message>
    <message>
        <source>Correct the source or the option that is named, then start again.</source>
        <translation>Die genannte Quelle oder Option korrigieren, dann erneut starten.</translation>
    </message>
    <message>
        <source>Cost (estimate)</source>
        <translation>Kosten (Schätzung)</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs (estimate)</source>
        <translation>Kosten (Schätzung)</translation>
    </message>
    <message>
        <source>Costs…</source>
        <translation>Kosten …</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Cron-Ausdruck</translation>
    </message>
    <message>
        <source>Cron {cron}</source>
        <translation>Cron {cron}</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Daily at {time}</source>
        <translation>Täglich um {time}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data and exported runs (*.json *.ndjson *.jsonl *.csv *.gz *.trackfutura);;All files (*)</source>
        <translation>Daten und exportierte Läufe (*.json *.ndjson *.jsonl *.csv *.gz *.trackfutura);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Data and search</source>
        <translation>Daten und Suche</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Data folder and backup…</source>
        <translation>Datenordner und Sicherung …</translation>
    </message>
    <message>
        <source>Data folder {root} can be written</source>
        <translation>In den Datenordner {root} kann geschrieben werden</translation>
    </message>
    <message>
        <source>Data folder, backup and restore…</source>
        <translation>Datenordner, Sichern und Wiederherstellen …</translation>
    </message>
    <message>
        <source>Database {database}, {megabytes:,.1f} MB, is of this version</source>
        <translation>Datenbank {database}, {megabytes:,.1f} MB, ist von dieser Version</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Dataset {dataset_id}</source>
        <translation>Dataset {dataset_id}</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datasets</translation>
    </message>
    <message>
        <source>Datasets, prices, and which services runs use</source>
        <translation>Datasets, Preise und welche Dienste Läufe nutzen</translation>
    </message>
    <message>
        <source>Date not given</source>
        <translation>Datum nicht angegeben</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Day {day} of each month at {time}</source>
        <translation>Am {day}. jedes Monats um {time}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>Tage zurück</translation>
    </message>
    <message>
        <source>Days that each run covers</source>
        <translation>Tage, die jeder Lauf abdeckt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete preset…</source>
        <translation>Vorlage löschen …</translation>
    </message>
    <message>
        <source>Delete the preset “{preset}”?</source>
        <translation>Die Vorlage „{preset}“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} run</source>
        <extracomment>Delete {n} runs</extracomment>
        <translation>
            <numerusform>{n} Lauf löschen</numerusform>
            <numerusform>{n} Läufe löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} run for good?</source>
        <extracomment>Delete {n} runs for good?</extracomment>
        <translation>
            <numerusform>{n} Lauf endgültig löschen?</numerusform>
            <numerusform>{n} Läufe endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Deliveries that are stored and wait to be taken in. They survive an end of the application.</source>
        <translation>Zustellungen, die gespeichert sind und auf die Verarbeitung warten. Sie überstehen ein Ende der Anwendung.</translation>
    </message>
    <message>
        <source>Delivery #{event_id}</source>
        <translation>Zustellung #{event_id}</translation>
    </message>
    <message>
        <source>Delivery #{event_id} is processed as the answer to the request that you choose. Its records are stored in that run. Undo brings it back to where it was.</source>
        <translation>Zustellung #{event_id} wird als Antwort auf die gewählte Anfrage verarbeitet. Ihre Datensätze werden in deren Lauf gespeichert. „Rückgängig“ bringt sie dorthin zurück, wo sie war.</translation>
    </message>
    <message>
        <source>Delivery #{event_id}: {sentence}</source>
        <translation>Zustellung #{event_id}: {sentence}</translation>
    </message>
    <message>
        <source>Delivery #{event_id}: {word}</source>
        <translation>Zustellung #{event_id}: {word}</translation>
    </message>
    <message>
        <source>Delivery {event_id}</source>
        <translation>Zustellung {event_id}</translation>
    </message>
    <message>
        <source>Delivery {event_id} is not here any more, or never was.</source>
        <translation>Zustellung {event_id} ist nicht mehr hier oder war es nie.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>did not answer {late}</source>
        <translation>antwortete nicht {late}</translation>
    </message>
    <message>
        <source>discover by {discover_by}</source>
        <translation>entdecken nach {discover_by}</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>Do not ask again (the settings can change it)</source>
        <translation>Nicht mehr fragen (in den Einstellungen änderbar)</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Erneut verarbeitet</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Download the snapshot again at Bright Data if you need it once more.</source>
        <translation>Wird er noch einmal gebraucht, den Snapshot bei Bright Data erneut herunterladen.</translation>
    </message>
    <message>
        <source>Download: fetched from Bright Data</source>
        <translation>Download: von Bright Data abgerufen</translation>
    </message>
    <message>
        <source>Drop or choose files, not folders.</source>
        <translation>Dateien ablegen oder wählen, keine Ordner.</translation>
    </message>
    <message>
        <source>Dropped on the sources, the file adds them again.</source>
        <translation>Auf die Quellen gezogen, fügt die Datei sie wieder hinzu.</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Each run asks for the posts of so many days up to its own. 0: as far back as there are posts.</source>
        <translation>Jeder Lauf fragt nach den Beiträgen so vieler Tage bis zu seinem eigenen. 0: so weit zurück, wie es Beiträge gibt.</translation>
    </message>
    <message>
        <source>Edit it and save it again, or delete it and repeat the run anew.</source>
        <translation>Bearbeiten und erneut speichern, oder löschen und den Lauf neu wiederholen lassen.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit sources</source>
        <translation>Quellen bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>End date of {name}</source>
        <translation>Enddatum von {name}</translation>
    </message>
    <message>
        <source>Engagement by account</source>
        <translation>Reaktionen je Konto</translation>
    </message>
    <message>
        <source>Enter the address that takes deliveries without a redirect.</source>
        <translation>Die Adresse eingeben, die Zustellungen ohne Umleitung annimmt.</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors ({error_count})</source>
        <translation>Fehler ({error_count})</translation>
    </message>
    <message>
        <source>Errors of the folder</source>
        <translation>Fehler des Ordners</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Est. cost</source>
        <translation>Gesch. Kosten</translation>
    </message>
    <message>
        <source>Estimates: records delivered times the price at the time of the request. Error records are free, and a record that came twice counts once. Bright Data's bill is what holds.</source>
        <translation>Schätzungen: zugestellte Datensätze mal Preis zur Zeit der Anfrage. Fehlerdatensätze sind kostenlos, und ein doppelt gelieferter Datensatz zählt einmal. Maßgeblich ist die Rechnung von Bright Data.</translation>
    </message>
    <message>
        <source>Every file in the spool belongs to a delivery</source>
        <translation>Jede Datei im Zwischenspeicher gehört zu einer Zustellung</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every input of the run has exactly one outcome: with records, with errors only, missing, or still waited for. The numbers add up to all inputs. Click one of them to see which inputs it counts.</source>
        <translation>Jede Eingabe des Laufs hat genau ein Ergebnis: mit Datensätzen, nur mit Fehlern, fehlend, oder es wird noch gewartet. Die Zahlen ergeben zusammen alle Eingaben. Ein Klick auf eine Zahl zeigt, welche Eingaben sie zählt.</translation>
    </message>
    <message>
        <source>Every N hours</source>
        <translation>Alle N Stunden</translation>
    </message>
    <message>
        <source>Every request of the run was sent.</source>
        <translation>Jede Anfrage des Laufs wurde gesendet.</translation>
    </message>
    <message>
        <source>Every row that another one refers to is there</source>
        <translation>Jede Zeile, auf die eine andere verweist, ist da</translation>
    </message>
    <message>
        <source>Every {hours:,} hours</source>
        <translation>Alle {hours:,} Stunden</translation>
    </message>
    <message>
        <source>Every {hours:,} hours is not possible.</source>
        <translation>Alle {hours:,} Stunden ist nicht möglich.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything in one file, while you go on working: the database, raw data and settings. Keep it on another disk. The copies that are made each day hold the database alone and lie in the data folder.</source>
        <translation>Alles in einer Datei, während die Arbeit weitergeht: Datenbank, Rohdaten und Einstellungen. Auf einem anderen Datenträger aufbewahren. Die täglichen Kopien enthalten nur die Datenbank und liegen im Datenordner.</translation>
    </message>
    <message>
        <source>Everything is copied and read back first. What is here now is kept until you delete it.</source>
        <translation>Zuerst wird alles kopiert und zurückgelesen. Was jetzt hier ist, bleibt bis zum Löschen.</translation>
    </message>
    <message>
        <source>Everything is here</source>
        <translation>Alles ist hier</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Everything of it was sent.</source>
        <translation>Alles davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Everything that can be done (F10)</source>
        <translation>Alles, was möglich ist (F10)</translation>
    </message>
    <message>
        <source>Everything that is chosen is here already, so nothing would be collected.</source>
        <translation>Alles Ausgewählte ist schon hier, es würde also nichts gesammelt.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Exchange the dates.</source>
        <translation>Die Daten vertauschen.</translation>
    </message>
    <message>
        <source>Expected {expected}   ·   received {request}</source>
        <translation>Erwartet {expected}   ·   erhalten {request}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export again, to another disk if this one fails.</source>
        <translation>Erneut exportieren; scheitert es wieder, auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Export body…</source>
        <translation>Body exportieren …</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>Export abgebrochen.</translation>
    </message>
    <message>
        <source>Export manifest…</source>
        <translation>Manifest exportieren …</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Quellen exportieren</translation>
    </message>
    <message>
        <source>Export stopped. Files that were whole are there.</source>
        <translation>Export angehalten. Vollständige Dateien sind vorhanden.</translation>
    </message>
    <message>
        <source>Export the body of delivery #{event_id}</source>
        <translation>Body der Zustellung #{event_id} exportieren</translation>
    </message>
    <message>
        <source>Export the manifest of the run</source>
        <translation>Manifest des Laufs exportieren</translation>
    </message>
    <message>
        <source>Export the whole run as a file…</source>
        <translation>Ganzen Lauf als Datei exportieren …</translation>
    </message>
    <message>
        <source>Export them: the selection can be chosen there.</source>
        <translation>Als Export geht es: dort lässt sich die Auswahl angeben.</translation>
    </message>
    <message>
        <source>Export to {path}</source>
        <translation>Export nach {path}</translation>
    </message>
    <message>
        <source>Export {event_ids} bodies</source>
        <translation>{event_ids} Bodys exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} run as a file…</source>
        <extracomment>Export {n} runs as a file…</extracomment>
        <translation>
            <numerusform>{n} Lauf als Datei exportieren …</numerusform>
            <numerusform>{n} Läufe als Datei exportieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {done} of {event_ids}…</source>
        <translation>{done} von {event_ids} exportiert …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Fetch from account</source>
        <translation>Vom Konto abrufen</translation>
    </message>
    <message>
        <source>Fetch from account…</source>
        <translation>Vom Konto abrufen …</translation>
    </message>
    <message>
        <source>Fetching only: no public address</source>
        <translation>Nur Abruf: keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>Fetching only: the listener is off</source>
        <translation>Nur Abruf: Der Empfänger ist aus</translation>
    </message>
    <message>
        <source>Fetching only: {reason}</source>
        <translation>Nur Abruf: {reason}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields that this application did not know when it was made. They are kept in the raw record, where each can become a column; many of them at once mean that the platform or Bright Data changed its format.</source>
        <translation>Felder, die diese Anwendung nicht kannte, als sie gemacht wurde. Sie bleiben im rohen Datensatz, wo jedes zu einer Spalte werden kann; viele auf einmal bedeuten, dass die Plattform oder Bright Data das Format geändert hat.</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>Zahlen im Zeitverlauf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>file not fetched</source>
        <translation>Datei nicht abgerufen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fill the column url or one of the link columns.</source>
        <translation>Die Spalte url oder eine der Link-Spalten ausfüllen.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Films only</source>
        <translation>Nur Videos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Filter by name, address, platform, service, group or tag</source>
        <translation>Nach Name, Adresse, Plattform, Dienst, Gruppe oder Tag filtern</translation>
    </message>
    <message>
        <source>Filter by platform</source>
        <translation>Nach Plattform filtern</translation>
    </message>
    <message>
        <source>Filter by run</source>
        <translation>Nach Lauf filtern</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Filter by {title}</source>
        <translation>Nach {title} filtern</translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation>Ordner filtern</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>Zustellungen filtern</translation>
    </message>
    <message>
        <source>Filter the folders by run, platform, service, source or tag</source>
        <translation>Ordner nach Lauf, Plattform, Dienst, Quelle oder Tag filtern</translation>
    </message>
    <message>
        <source>Filter the folders by run, platform, service, source or tag (Ctrl+Shift+F)</source>
        <translation>Ordner nach Lauf, Plattform, Dienst, Quelle oder Tag filtern (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Filter the tree</source>
        <translation>Baum filtern</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Find anything to do</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find anything to do…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Finish, then use “Add sources”.</source>
        <translation>Fertigstellen, dann „Quellen hinzufügen“ verwenden.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First pause between two looks</source>
        <translation>Erste Pause zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>First sources</source>
        <translation>Erste Quellen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Erste Schritte …</translation>
    </message>
    <message>
        <source>Five fields: minute, hour, day of the month, month, day of the week. For example: 30 8 * * mon-fri</source>
        <translation>Fünf Felder: Minute, Stunde, Tag des Monats, Monat, Wochentag. Zum Beispiel: 30 8 * * mon-fri</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders of the collected data</source>
        <translation>Ordner der gesammelten Daten</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Food only</source>
        <translation>Nur Essen</translation>
    </message>
    <message>
        <source>For single services</source>
        <translation>Für einzelne Dienste</translation>
    </message>
    <message>
        <source>for {now}</source>
        <translation>seit {now}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Free some disk space or close other programs that use the data folder; it is tried again.</source>
        <translation>Speicherplatz freigeben oder andere Programme schließen, die den Datenordner verwenden; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Free some space on the disk of {root}, and try again.</source>
        <translation>Platz auf dem Datenträger von {root} schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen, dann erneut exportieren.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Platz schaffen.</translation>
    </message>
    <message>
        <source>Free some space: it is fetched by itself then.</source>
        <translation>Platz schaffen: Dann wird sie von selbst abgerufen.</translation>
    </message>
    <message>
        <source>Free some space: it is tried again by itself, after pauses of up to six hours.</source>
        <translation>Platz schaffen: Es wird von selbst erneut versucht, nach Pausen von bis zu sechs Stunden.</translation>
    </message>
    <message>
        <source>Free some space: the delivery is repeated or downloaded later, nothing is lost.</source>
        <translation>Platz schaffen: Die Zustellung wird wiederholt oder später heruntergeladen, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Free some space; it is tried again.</source>
        <translation>Speicherplatz freigeben; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Free some space; saving goes on by itself.</source>
        <translation>Platz schaffen; das Speichern geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Free {megabytes:,} MB on the disk of {database}.</source>
        <translation>{megabytes:,} MB auf dem Datenträger von {database} freigeben.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From earlier runs with the same days. An unchecked source is not collected again: that is free.</source>
        <translation>Aus früheren Läufen mit denselben Tagen. Eine abgewählte Quelle wird nicht erneut gesammelt: Das ist kostenlos.</translation>
    </message>
    <message numerus="yes">
        <source>from {n} record</source>
        <extracomment>from {n} records</extracomment>
        <translation>
            <numerusform>aus {n} Datensatz</numerusform>
            <numerusform>aus {n} Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the key this permission in the Bright Data account, or use another key.</source>
        <translation>Dem Schlüssel im Bright-Data-Konto diese Berechtigung geben oder einen anderen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>Given up after {max_attempts} attempts; each ended without a result.</source>
        <translation>Nach {max_attempts} Versuchen aufgegeben; jeder endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>Go back to a backup copy, or have the deliveries sent again.</source>
        <translation>Zu einer Sicherungskopie zurückkehren oder die Zustellungen erneut senden lassen.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>gone at Bright Data</source>
        <translation>bei Bright Data gelöscht</translation>
    </message>
    <message>
        <source>gone at Bright Data {when}</source>
        <translation>{when} bei Bright Data gelöscht</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Have the snapshot delivered again, or download it.</source>
        <translation>Den Snapshot erneut zustellen lassen oder herunterladen.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Held: {found}</source>
        <translation>Zurückgehalten: {found}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>Anfrage ausblenden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hours between two runs</source>
        <translation>Stunden zwischen zwei Läufen</translation>
    </message>
    <message>
        <source>How large letters and rows are.</source>
        <translation>Wie groß Schrift und Zeilen sind.</translation>
    </message>
    <message>
        <source>How many calls to Bright Data may be under way now. All windows and commands on this data folder share one budget. Each answer that there were too many calls halves the pace for some minutes; after eight of them in a row calls stop for a while (the breaker), long before Bright Data would block the account.</source>
        <translation>Wie viele Aufrufe an Bright Data jetzt zugleich laufen dürfen. Alle Fenster und Befehle auf diesem Datenordner teilen sich ein Budget. Jede Antwort, dass es zu viele Aufrufe waren, halbiert das Tempo für einige Minuten; nach acht davon in Folge ruhen die Aufrufe eine Weile (der Schutzschalter), lange bevor Bright Data das Konto sperren würde.</translation>
    </message>
    <message>
        <source>how many files lie in the data folder, and how large they are</source>
        <translation>wie viele Dateien im Datenordner liegen und wie groß sie sind</translation>
    </message>
    <message>
        <source>How much is free on the disk is not known ({strerror})</source>
        <translation>Wie viel auf dem Datenträger frei ist, ist nicht bekannt ({strerror})</translation>
    </message>
    <message>
        <source>How often a request is asked about at first.</source>
        <translation>Wie oft anfangs nach einer Anfrage gefragt wird.</translation>
    </message>
    <message>
        <source>https://www.instagram.com/northwind.studio/
tiktok: @lumen.cafe
Links, names, rows of a table, or drop a CSV or XLSX file here …</source>
        <translation>https://www.instagram.com/northwind.studio/
tiktok: @lumen.cafe
Links, Namen, Tabellenzeilen, oder eine CSV- oder XLSX-Datei hierher ziehen …</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>If the program quits, their results will be fetched at the next start; nothing is lost.</source>
        <translation>Wird das Programm beendet, werden ihre Ergebnisse beim nächsten Start abgerufen; nichts geht verloren.</translation>
    </message>
    <message>
        <source>If you start this run it is created and held, not sent: {hold} You can send it anyway at the run.</source>
        <translation>Wenn Sie diesen Lauf starten, wird er angelegt und zurückgehalten, nicht gesendet: {hold} Beim Lauf können Sie ihn trotzdem senden.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>Import abgebrochen.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Erneut importieren.</translation>
    </message>
    <message>
        <source>Import of {path}</source>
        <translation>Import von {path}</translation>
    </message>
    <message>
        <source>Import test</source>
        <translation>Test importieren</translation>
    </message>
    <message>
        <source>Import: a file of yours</source>
        <translation>Import: eine eigene Datei</translation>
    </message>
    <message>
        <source>In a shorter month: its last day.</source>
        <translation>In einem kürzeren Monat: am letzten Tag.</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <source>In the tray the program goes on and makes them in time. If it quits, what was missed is made up for once at the next start.</source>
        <translation>Im Infobereich läuft das Programm weiter und führt sie rechtzeitig aus. Wird es beendet, wird Versäumtes beim nächsten Start einmal nachgeholt.</translation>
    </message>
    <message>
        <source>In the tray the program goes on receiving and fetching results. If it quits, they are fetched at the next start; nothing is lost.</source>
        <translation>Im Infobereich empfängt das Programm weiter Ergebnisse und ruft sie ab. Wird es beendet, werden sie beim nächsten Start abgerufen; nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day</source>
        <extracomment>in {n} days</extracomment>
        <translation>
            <numerusform>in {n} Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in {ready_at}</source>
        <translation>in {ready_at}</translation>
    </message>
    <message>
        <source>In {replaced:,} texts characters that no spreadsheet can hold were replaced.</source>
        <translation>In {replaced:,} Texten wurden Zeichen ersetzt, die keine Tabelle aufnehmen kann.</translation>
    </message>
    <message>
        <source>ingested</source>
        <translation>verarbeitet</translation>
    </message>
    <message>
        <source>input {found}, </source>
        <translation>Eingabe {found}, </translation>
    </message>
    <message>
        <source>Input {index}: {sentence}</source>
        <translation>Eingabe {index}: {sentence}</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Instagram, Facebook, LinkedIn, TikTok, X, YouTube, Reddit or Pinterest</source>
        <translation>Instagram, Facebook, LinkedIn, TikTok, X, YouTube, Reddit oder Pinterest</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install it with: pip install 'trackfutura-desktop[parquet]'. Or choose another format.</source>
        <translation>Installieren mit: pip install 'trackfutura-desktop[parquet]'. Oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation>Zum Lesen die neuere Version installieren.</translation>
    </message>
    <message>
        <source>Install the newer version to restore it.</source>
        <translation>Zum Wiederherstellen die neuere Version installieren.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>is added as “{source}”{more}</source>
        <translation>wird als „{source}“ hinzugefügt{more}</translation>
    </message>
    <message>
        <source>is added, but no dataset collects {service}</source>
        <translation>wird hinzugefügt, aber kein Dataset sammelt {service}</translation>
    </message>
    <message>
        <source>is cut off by the end of the data</source>
        <translation>ist am Ende der Daten abgeschnitten</translation>
    </message>
    <message>
        <source>is given group, tags and note of this line</source>
        <translation>erhält Gruppe, Tags und Notiz dieser Zeile</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>ist kein JSON</translation>
    </message>
    <message>
        <source>is not followed by a comma</source>
        <translation>wird nicht von einem Komma gefolgt</translation>
    </message>
    <message>
        <source>is not found</source>
        <translation>wird nicht gefunden</translation>
    </message>
    <message>
        <source>is not secure</source>
        <translation>ist nicht sicher</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wird abgewiesen</translation>
    </message>
    <message>
        <source>is the last before the end</source>
        <translation>ist der letzte vor dem Ende</translation>
    </message>
    <message>
        <source>it asks for port {port} of {host}.</source>
        <translation>sie verlangt Port {port} von {host}.</translation>
    </message>
    <message>
        <source>It came marked as a test, but it holds records. Nothing is stored until you import it.</source>
        <translation>Sie kam als Test markiert, enthält aber Datensätze. Nichts wird gespeichert, bis sie importiert wird.</translation>
    </message>
    <message>
        <source>it cannot be read: {error}</source>
        <translation>sie nicht gelesen werden kann: {error}</translation>
    </message>
    <message>
        <source>It comes from the environment variable TRACKFUTURA_API_TOKEN and can only be changed there.</source>
        <translation>Er kommt aus der Umgebungsvariable TRACKFUTURA_API_TOKEN und kann nur dort geändert werden.</translation>
    </message>
    <message>
        <source>It comes only once.</source>
        <translation>Er kommt nur einmal.</translation>
    </message>
    <message>
        <source>It could not be done: {strerror}.</source>
        <translation>Es war nicht möglich: {strerror}.</translation>
    </message>
    <message>
        <source>It could not be noted for the next start: {strerror}.</source>
        <translation>Es konnte für den nächsten Start nicht vermerkt werden: {strerror}.</translation>
    </message>
    <message>
        <source>It counts while runs are collecting or repeated by schedules; otherwise the program ends.</source>
        <translation>Gilt, solange Läufe sammeln oder durch Zeitpläne wiederholt werden; sonst endet das Programm.</translation>
    </message>
    <message>
        <source>it does not hold the files that its manifest lists</source>
        <translation>sie enthält nicht die Dateien, die ihr Manifest aufführt</translation>
    </message>
    <message>
        <source>it does not say what it holds</source>
        <translation>sie sagt nicht, was sie enthält</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Er ist beendet.</translation>
    </message>
    <message>
        <source>It has made no run yet.</source>
        <translation>Es gab noch keinen Lauf.</translation>
    </message>
    <message>
        <source>it has {declared} bytes; at most {max_bytes} are allowed.</source>
        <translation>sie hat {declared} Bytes; höchstens {max_bytes} sind erlaubt.</translation>
    </message>
    <message>
        <source>it holds a request twice</source>
        <translation>sie enthält eine Anfrage zweimal</translation>
    </message>
    <message>
        <source>it holds files that do not belong into it</source>
        <translation>sie enthält Dateien, die nicht hineingehören</translation>
    </message>
    <message>
        <source>it holds more requests and deliveries than runs have</source>
        <translation>sie enthält mehr Anfragen und Zustellungen, als Läufe haben</translation>
    </message>
    <message>
        <source>it holds no database</source>
        <translation>sie enthält keine Datenbank</translation>
    </message>
    <message>
        <source>It holds no record and belongs to no known request.</source>
        <translation>Sie enthält keinen Datensatz und gehört zu keiner bekannten Anfrage.</translation>
    </message>
    <message>
        <source>it holds no tables of this application</source>
        <translation>sie enthält keine Tabellen dieser Anwendung</translation>
    </message>
    <message>
        <source>it holds what this application never writes</source>
        <translation>sie enthält, was diese Anwendung nie schreibt</translation>
    </message>
    <message>
        <source>it holds {found:,} rows instead of {rows:,}</source>
        <translation>sie {found:,} statt {rows:,} Zeilen enthält</translation>
    </message>
    <message>
        <source>it is checked again in {seconds} s</source>
        <translation>sie wird in {seconds} s wieder geprüft</translation>
    </message>
    <message>
        <source>it is empty, and the log beside it is not</source>
        <translation>sie ist leer, und das Protokoll daneben ist es nicht</translation>
    </message>
    <message>
        <source>It is fetched again; the data stay at Bright Data.</source>
        <translation>Er wird erneut abgerufen; die Daten bleiben bei Bright Data.</translation>
    </message>
    <message>
        <source>It is kept under Deliveries, where it can be processed again.</source>
        <translation>Sie liegt unter Zustellungen und kann dort erneut verarbeitet werden.</translation>
    </message>
    <message>
        <source>it is larger than {max_bytes} bytes.</source>
        <translation>sie ist größer als {max_bytes} Bytes.</translation>
    </message>
    <message>
        <source>It is no text and no workbook.</source>
        <translation>Es ist weder Text noch Arbeitsmappe.</translation>
    </message>
    <message>
        <source>It is stored, but only you can say what is to become of it.</source>
        <translation>Sie ist gespeichert, aber was damit geschehen soll, muss ein Mensch entscheiden.</translation>
    </message>
    <message>
        <source>It is the only project, so it was not archived.</source>
        <translation>Es ist das einzige Projekt, daher wurde es nicht archiviert.</translation>
    </message>
    <message>
        <source>It is the run “{run_name}”; nothing was stored again.</source>
        <translation>Es ist der Lauf „{run_name}“; nichts wurde noch einmal gespeichert.</translation>
    </message>
    <message>
        <source>It is the same address as “{first}”, which is collected once.</source>
        <translation>Dieselbe Adresse wie „{first}“, die einmal gesammelt wird.</translation>
    </message>
    <message>
        <source>It is tried again: {message}</source>
        <translation>Es wird erneut versucht: {message}</translation>
    </message>
    <message>
        <source>It is {names}; nothing was stored again.</source>
        <translation>Es ist {names}; nichts wurde noch einmal gespeichert.</translation>
    </message>
    <message>
        <source>it took longer than {total_seconds:g} seconds.</source>
        <translation>es dauerte länger als {total_seconds:g} Sekunden.</translation>
    </message>
    <message>
        <source>It was left as it is. Close what else uses it, or start with another folder (--data-dir).</source>
        <translation>Sie blieb, wie sie ist. Schließen, was sie sonst verwendet, oder mit einem anderen Ordner starten (--data-dir).</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newer version, or use another data folder (--data-dir).</source>
        <translation>Sie blieb, wie sie ist. Die neuere Version installieren oder einen anderen Datenordner verwenden (--data-dir).</translation>
    </message>
    <message>
        <source>It was left as it is. The newest backup copy is of {moment}. To go back to it, move {name}, {name}-wal and {name}-shm out of {parent}, then copy {path} to {database}. What came since is fetched from Bright Data again. Or {elsewhere}.</source>
        <translation>Sie blieb, wie sie ist. Die neueste Sicherungskopie ist vom {moment}. Um zu ihr zurückzukehren, {name}, {name}-wal und {name}-shm aus {parent} verschieben, dann {path} nach {database} kopieren. Was seither kam, wird erneut von Bright Data abgerufen. Oder {elsewhere}.</translation>
    </message>
    <message>
        <source>It was left as it is. There is no backup copy yet; {elsewhere}.</source>
        <translation>Sie blieb, wie sie ist. Es gibt noch keine Sicherungskopie; {elsewhere}.</translation>
    </message>
    <message>
        <source>It was not sent again, because that could cost twice. Look at the list of snapshots of your Bright Data account first.</source>
        <translation>Sie wurde nicht erneut gesendet, weil das doppelt kosten könnte. Zuerst die Liste der Snapshots im Bright-Data-Konto ansehen.</translation>
    </message>
    <message>
        <source>it was redirected more than {most_redirects} times.</source>
        <translation>sie wurde mehr als {most_redirects}-mal umgeleitet.</translation>
    </message>
    <message>
        <source>It was still under way when the run was exported.</source>
        <translation>Sie lief noch, als der Lauf exportiert wurde.</translation>
    </message>
    <message>
        <source>It was taken away again.</source>
        <translation>Sie wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>its address begins neither with https:// nor with http://.</source>
        <translation>ihre Adresse beginnt weder mit https:// noch mit http://.</translation>
    </message>
    <message>
        <source>its address cannot be read.</source>
        <translation>ihre Adresse kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>its address carries a user name.</source>
        <translation>ihre Adresse enthält einen Benutzernamen.</translation>
    </message>
    <message>
        <source>its address does not begin with https://.</source>
        <translation>ihre Adresse beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>its bytes are not those that were written</source>
        <translation>ihre Bytes nicht die geschriebenen sind</translation>
    </message>
    <message>
        <source>its database is not sound ({error})</source>
        <translation>ihre Datenbank ist nicht in Ordnung ({error})</translation>
    </message>
    <message>
        <source>Its last run is still being sent, so no other was made.</source>
        <translation>Sein letzter Lauf wird noch gesendet, daher wurde kein weiterer angelegt.</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <translation>ihr Manifest kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Its requests to Bright Data appear here.</source>
        <translation>Seine Anfragen an Bright Data erscheinen hier.</translation>
    </message>
    <message>
        <source>Its runs are named after it.</source>
        <translation>Seine Läufe werden danach benannt.</translation>
    </message>
    <message>
        <source>Its runs go on, its schedules are paused. The menu of projects brings it back under Archived projects.</source>
        <translation>Seine Läufe gehen weiter, seine Zeitpläne sind pausiert. Das Projektmenü bringt es unter Archivierte Projekte zurück.</translation>
    </message>
    <message>
        <source>Its sources and settings are collected again; its dates move along.</source>
        <translation>Seine Quellen und Einstellungen werden erneut gesammelt; seine Daten rücken mit.</translation>
    </message>
    <message>
        <source>Its way, its headers and its raw body appear here.</source>
        <translation>Ihr Weg, ihre Header und ihr Body erscheinen hier.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stellenanzeige</translation>
    </message>
    <message>
        <source>Job: {job_name}</source>
        <translation>Auftrag: {job_name}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Stellenanzeigen</translation>
    </message>
    <message>
        <source>Jobs ended</source>
        <translation>Aufträge fertig</translation>
    </message>
    <message>
        <source>JSON laid out, one value a line</source>
        <translation>JSON formatiert, ein Wert je Zeile</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep at most, in GB</source>
        <translation>Höchstens behalten, in GB</translation>
    </message>
    <message>
        <source>Keep at most, in MB</source>
        <translation>Höchstens behalten, in MB</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Keep raw data for days</source>
        <translation>Rohdaten behalten, in Tagen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>Kept in the keyring of your system ({keyring}), never in a file.</source>
        <translation>Im Schlüsselbund des Systems ({keyring}), nie in einer Datei.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyring {name}</source>
        <translation>Schlüsselbund {name}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of the records</source>
        <translation>Schlüssel der Datensätze</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Art des Beitrags</translation>
    </message>
    <message>
        <source>Known by its inputs; no kind of address leads to it.</source>
        <translation>Erkannt an seinen Eingaben; keine Art von Adresse führt dorthin.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the transcript</source>
        <translation>Sprache der Abschrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Last run: {last_run_name}</source>
        <translation>Letzter Lauf: {last_run_name}</translation>
    </message>
    <message>
        <source>Last time: {last_message}</source>
        <translation>Letztes Mal: {last_message}</translation>
    </message>
    <message>
        <source>leads elsewhere</source>
        <translation>führt woandershin</translation>
    </message>
    <message>
        <source>leads to no listener</source>
        <translation>führt zu keinem Empfänger</translation>
    </message>
    <message>
        <source>leads to nothing</source>
        <translation>führt ins Leere</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Alle auslassen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave out all sources that are shown</source>
        <translation>Alle gezeigten Quellen auslassen</translation>
    </message>
    <message>
        <source>Leave the cell empty or write, for example, instagram.</source>
        <translation>Die Zelle leer lassen oder zum Beispiel instagram schreiben.</translation>
    </message>
    <message>
        <source>Leave the cell empty or write, for example, posts.</source>
        <translation>Die Zelle leer lassen oder zum Beispiel posts schreiben.</translation>
    </message>
    <message>
        <source>Leave the data as it is</source>
        <translation>Daten so lassen</translation>
    </message>
    <message>
        <source>Leave the end date empty or choose a day up to today.</source>
        <translation>Das Enddatum leer lassen oder einen Tag bis heute wählen.</translation>
    </message>
    <message>
        <source>Leave the start date empty or choose a day up to today.</source>
        <translation>Das Startdatum leer lassen oder einen Tag bis heute wählen.</translation>
    </message>
    <message>
        <source>Let a tunnel lead to these addresses of this computer:</source>
        <translation>Einen Tunnel zu diesen Adressen dieses Computers führen lassen:</translation>
    </message>
    <message>
        <source>Let it end in one of {endings}, or name the format.</source>
        <translation>Auf eine von {endings} enden lassen oder das Format nennen.</translation>
    </message>
    <message>
        <source>Let it lead to {local_url}, where this application listens.</source>
        <translation>Sie zu {local_url} führen lassen, wo diese Anwendung empfängt.</translation>
    </message>
    <message>
        <source>Let the proxy add no Origin header.</source>
        <translation>Den Proxy keinen Origin-Header hinzufügen lassen.</translation>
    </message>
    <message>
        <source>Let the proxy pass on method and path unchanged.</source>
        <translation>Den Proxy Methode und Pfad unverändert weitergeben lassen.</translation>
    </message>
    <message>
        <source>Let the proxy pass on our answers unchanged.</source>
        <translation>Den Proxy unsere Antworten unverändert weitergeben lassen.</translation>
    </message>
    <message>
        <source>Let the proxy pass on the Authorization header unchanged.</source>
        <translation>Den Proxy den Authorization-Header unverändert weitergeben lassen.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light or dark, or what the system wants.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>likes {likes}, comments {comments}</source>
        <translation>Likes {likes}, Kommentare {comments}</translation>
    </message>
    <message>
        <source>Likes ±</source>
        <translation>Likes ±</translation>
    </message>
    <message>
        <source>Likes, comments and shares</source>
        <translation>Likes, Kommentare und Shares</translation>
    </message>
    <message>
        <source>Line {count} of the CSV data, at byte {offset}, is no UTF-8 text.</source>
        <translation>Zeile {count} der CSV-Daten, bei Byte {offset}, ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Links that do look like trackfutura://run/12, trackfutura://delivery/34 or trackfutura://sources.</source>
        <translation>Gültige Links sehen so aus: trackfutura://run/12, trackfutura://delivery/34 oder trackfutura://sources.</translation>
    </message>
    <message>
        <source>Links to pictures and films die within hours or days. They are loaded only when you ask for it, or saved before they die if the settings say so. The platform's own server then sees your address.</source>
        <translation>Links zu Bildern und Videos laufen nach Stunden oder Tagen ab. Sie werden nur auf Wunsch geladen oder, wenn die Einstellungen es so wollen, vorher gespeichert. Der Server der Plattform sieht dann die eigene Adresse.</translation>
    </message>
    <message>
        <source>Links to pictures die within about a day on Instagram, and soon on some other platforms. They are fetched from the platforms' own servers, which see your address. Over the limit the oldest go first.</source>
        <translation>Links zu Bildern laufen bei Instagram nach etwa einem Tag ab, bei einigen anderen Plattformen bald. Sie werden von den Servern der Plattformen abgerufen, die dabei die eigene Adresse sehen. Über dem Limit gehen die ältesten zuerst.</translation>
    </message>
    <message>
        <source>Links, names with their platform, or tables with columns such as url, platform and service.</source>
        <translation>Links, Namen mit ihrer Plattform oder Tabellen mit Spalten wie url, platform und service.</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>gelistet</translation>
    </message>
    <message>
        <source>Listening on {local}. Without a public address Bright Data cannot reach this computer.</source>
        <translation>Empfang auf {local}. Ohne öffentliche Adresse kann Bright Data diesen Computer nicht erreichen.</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>Listen und Felder</translation>
    </message>
    <message>
        <source>Load film</source>
        <translation>Video laden</translation>
    </message>
    <message>
        <source>Load preview</source>
        <translation>Vorschau laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look at the day of the month and the month, as in 30 February.</source>
        <translation>Tag des Monats und Monat prüfen, wie beim 30. Februar.</translation>
    </message>
    <message>
        <source>Look at the disk.</source>
        <translation>Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Look at the disk. If this stays, restore a backup copy; deliveries are repeated or downloaded.</source>
        <translation>Den Datenträger prüfen. Bleibt es so, eine Sicherungskopie zurückspielen; Zustellungen werden wiederholt oder heruntergeladen.</translation>
    </message>
    <message>
        <source>Look at the tunnel or proxy.</source>
        <translation>Tunnel oder Proxy prüfen.</translation>
    </message>
    <message>
        <source>Look for it in the runs.</source>
        <translation>In den Läufen danach suchen.</translation>
    </message>
    <message>
        <source>Look for it in the trash.</source>
        <translation>Im Papierkorb danach suchen.</translation>
    </message>
    <message>
        <source>Look for its runs.</source>
        <translation>Nach ihren Läufen suchen.</translation>
    </message>
    <message>
        <source>Look for no more; what was found stays</source>
        <translation>Nicht weiter suchen; Gefundenes bleibt</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>Look into the trash under the tree, or whether this is the right data folder.</source>
        <translation>Im Papierkorb unter dem Baum nachsehen, und ob dies der richtige Datenordner ist.</translation>
    </message>
    <message>
        <source>Look the id up in the deliveries or in your Bright Data account.</source>
        <translation>Die Id in den Zustellungen oder im Bright-Data-Konto nachsehen.</translation>
    </message>
    <message>
        <source>Look under Deliveries, or whether this is the right data folder.</source>
        <translation>Unter Zustellungen nachsehen, und ob dies der richtige Datenordner ist.</translation>
    </message>
    <message>
        <source>Look whether the disk is full, then check again.</source>
        <translation>Prüfen, ob der Datenträger voll ist, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Looking at the lines…</source>
        <translation>Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation>Datensätze werden gelesen …</translation>
    </message>
    <message>
        <source>Looking for the values…</source>
        <translation>Werte werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Looking through {n} record…</source>
        <extracomment>Looking through {n} records…</extracomment>
        <translation>
            <numerusform>{n} Datensatz wird durchsucht …</numerusform>
            <numerusform>{n} Datensätze werden durchsucht …</numerusform>
        </translation>
    </message>
    <message>
        <source>loses the secret</source>
        <translation>verliert das Geheimnis</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Make another project first, then archive it.</source>
        <translation>Zuerst ein anderes Projekt anlegen, dann dieses archivieren.</translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation>Lesbar machen.</translation>
    </message>
    <message>
        <source>Make it writable or remove it, or start with another folder (--data-dir).</source>
        <translation>Sie beschreibbar machen oder entfernen, oder mit einem anderen Ordner starten (--data-dir).</translation>
    </message>
    <message>
        <source>Make room on the disk and do the same once more, so that it is done to all of them.</source>
        <translation>Platz auf dem Datenträger schaffen und dasselbe noch einmal tun, damit es bei allen geschieht.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the data folder writable.</source>
        <translation>Platz auf dem Datenträger schaffen oder den Datenordner beschreibbar machen.</translation>
    </message>
    <message>
        <source>Make the file readable as UTF-8 text, or remove it.</source>
        <translation>Die Datei als UTF-8-Text lesbar machen oder entfernen.</translation>
    </message>
    <message>
        <source>Mark as UTF-8 for Excel (BOM)</source>
        <translation>Als UTF-8 für Excel kennzeichnen (BOM)</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>Kontextmenü öffnen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Merge runs</source>
        <translation>Läufe zusammenführen</translation>
    </message>
    <message>
        <source>Merge them when it is processed; what was merged already stays so.</source>
        <translation>Nach der Verarbeitung zusammenführen; schon Zusammengeführtes bleibt so.</translation>
    </message>
    <message>
        <source>Merge these two to the end first; that can be undone as a whole.</source>
        <translation>Zuerst diese beiden fertig zusammenführen; das lässt sich als Ganzes rückgängig machen.</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Diese beiden zusammenführen …</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week: 30 8 * * mon-fri is 8:30 on weekdays.</source>
        <translation>Minute, Stunde, Tag des Monats, Monat, Wochentag: 30 8 * * mon-fri ist werktags um 8:30.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Monthly limit (estimate)</source>
        <translation>Monatslimit (Schätzung)</translation>
    </message>
    <message>
        <source>Monthly limit…</source>
        <translation>Monatslimit …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>more than {some} of {n} record</source>
        <extracomment>more than {some} of {n} records</extracomment>
        <translation>
            <numerusform>mehr als {some} von {n} Datensatz</numerusform>
            <numerusform>mehr als {some} von {n} Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Was sonst noch möglich ist</translation>
    </message>
    <message>
        <source>More that can be done with the run</source>
        <translation>Was mit dem Lauf sonst noch möglich ist</translation>
    </message>
    <message>
        <source>More was asked for in the merged run since.</source>
        <translation>Im zusammengeführten Lauf wurde seither weiteres angefragt.</translation>
    </message>
    <message>
        <source>Move at the next start</source>
        <translation>Beim nächsten Start verschieben</translation>
    </message>
    <message>
        <source>Move in a list; open and close a folder</source>
        <translation>In einer Liste bewegen; Ordner öffnen und schließen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move the data folder to {place} at the next start?</source>
        <translation>Den Datenordner beim nächsten Start nach {place} verschieben?</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} run to the trash</source>
        <extracomment>Move {n} runs to the trash</extracomment>
        <translation>
            <numerusform>{n} Lauf in den Papierkorb</numerusform>
            <numerusform>{n} Läufe in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>Mein Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a file that can be written and ends in .png with --screenshot.</source>
        <translation>Mit --screenshot eine beschreibbare Datei nennen, die auf .png endet.</translation>
    </message>
    <message>
        <source>Name at most {most} of them.</source>
        <translation>Höchstens {most} davon nennen.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Name, note and tags</source>
        <translation>Name, Notiz und Tags</translation>
    </message>
    <message>
        <source>Name, note and tags changed.</source>
        <translation>Name, Notiz und Tags geändert.</translation>
    </message>
    <message>
        <source>Name, note and tags…</source>
        <translation>Name, Notiz und Tags …</translation>
    </message>
    <message>
        <source>Names without a platform are on</source>
        <translation>Namen ohne Plattform gehören zu</translation>
    </message>
    <message>
        <source>NDJSON (one JSON object a line)</source>
        <translation>NDJSON (ein JSON-Objekt je Zeile)</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Neither run has a record.</source>
        <translation>Keiner der Läufe hat einen Datensatz.</translation>
    </message>
    <message>
        <source>Neither the sender nor the records say which platform this is.</source>
        <translation>Weder Absender noch Datensätze verraten, welche Plattform dies ist.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New fields</source>
        <translation>Neue Felder</translation>
    </message>
    <message>
        <source>New posts</source>
        <translation>Neue Beiträge</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>New run (Ctrl+N)</source>
        <translation>Neuer Lauf (Strg+N)</translation>
    </message>
    <message>
        <source>New runs</source>
        <translation>Neue Läufe</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Neuer Lauf …</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>Nächstes und voriges Feld</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Next scheduled run: {next_run_at}</source>
        <translation>Nächster geplanter Lauf: {next_run_at}</translation>
    </message>
    <message>
        <source>Next: {moments}</source>
        <translation>Nächster: {moments}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No API key, so {api_base} was not asked</source>
        <translation>Kein API-Schlüssel, daher wurde {api_base} nicht gefragt</translation>
    </message>
    <message>
        <source>No backup copy of the database could be made: {reason}. The database itself is not concerned.</source>
        <translation>Es konnte keine Sicherungskopie der Datenbank angelegt werden: {reason}. Die Datenbank selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>No backup copy of the database yet; one is made a day.</source>
        <translation>Noch keine Sicherungskopie der Datenbank; täglich wird eine angelegt.</translation>
    </message>
    <message>
        <source>No column is chosen, so there is nothing to write.</source>
        <translation>Keine Spalte ist ausgewählt, also gibt es nichts zu schreiben.</translation>
    </message>
    <message>
        <source>No comments were collected</source>
        <translation>Es wurden keine Kommentare gesammelt</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>es kam keine Verbindung zustande</translation>
    </message>
    <message>
        <source>no connection could be made in time</source>
        <translation>es kam nicht rechtzeitig eine Verbindung zustande</translation>
    </message>
    <message>
        <source>no connection to {host} could be made.</source>
        <translation>es kam keine Verbindung zu {host} zustande.</translation>
    </message>
    <message>
        <source>No connection to {} could be made.</source>
        <translation>Es kam keine Verbindung zu {} zustande.</translation>
    </message>
    <message>
        <source>No database yet; it is made at the first start</source>
        <translation>Noch keine Datenbank; sie entsteht beim ersten Start</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>Kein Wochentag ist ausgewählt.</translation>
    </message>
    <message>
        <source>No delivery fits the filter</source>
        <translation>Keine Zustellung passt zum Filter</translation>
    </message>
    <message>
        <source>No delivery needs you.</source>
        <translation>Keine Zustellung braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>no field takes the address</source>
        <translation>kein Feld nimmt die Adresse auf</translation>
    </message>
    <message>
        <source>No folder matches.</source>
        <translation>Kein Ordner passt.</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>keine Id</translation>
    </message>
    <message>
        <source>No keyring: give the API key as TRACKFUTURA_API_TOKEN</source>
        <translation>Kein Schlüsselbund: den API-Schlüssel als TRACKFUTURA_API_TOKEN angeben</translation>
    </message>
    <message>
        <source>No keyring: the API key comes from TRACKFUTURA_API_TOKEN</source>
        <translation>Kein Schlüsselbund: Der API-Schlüssel kommt aus TRACKFUTURA_API_TOKEN</translation>
    </message>
    <message>
        <source>No likes, comments and shares are known.</source>
        <translation>Likes, Kommentare und Shares sind nicht bekannt.</translation>
    </message>
    <message>
        <source>no limit of records</source>
        <translation>keine Obergrenze für Datensätze</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No pictures are saved now: {reason}.</source>
        <translation>Jetzt werden keine Bilder gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>No public address is set, so results are fetched: a look every {pause} at first.</source>
        <translation>Keine öffentliche Adresse ist eingestellt, daher werden Ergebnisse abgerufen: anfangs alle {pause}.</translation>
    </message>
    <message>
        <source>No public address: results are fetched from Bright Data, which is complete, only later</source>
        <translation>Keine öffentliche Adresse: Ergebnisse werden von Bright Data abgerufen, vollständig, nur später</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Kein Datensatz passt.</translation>
    </message>
    <message>
        <source>No record was found whose keys could be listed.</source>
        <translation>Es wurde kein Datensatz gefunden, dessen Schlüssel sich auflisten ließen.</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>keine Datensätze</translation>
    </message>
    <message>
        <source>No records in it.</source>
        <translation>Keine Datensätze darin.</translation>
    </message>
    <message>
        <source>No records, but errors.</source>
        <translation>Keine Datensätze, aber Fehler.</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>Keine Datensätze.</translation>
    </message>
    <message>
        <source>No request of yours has this snapshot id. The records are kept under Unmatched deliveries: assign the delivery to the request that they belong to.</source>
        <translation>Keine eigene Anfrage hat diese Snapshot-Id. Die Datensätze liegen unter Nicht zugeordnete Zustellungen: die Zustellung der Anfrage zuordnen, zu der sie gehören.</translation>
    </message>
    <message>
        <source>No run (unmatched)</source>
        <translation>Kein Lauf (nicht zugeordnet)</translation>
    </message>
    <message>
        <source>No run active</source>
        <translation>Kein Lauf aktiv</translation>
    </message>
    <message>
        <source>No run is repeated yet.</source>
        <translation>Noch wird kein Lauf wiederholt.</translation>
    </message>
    <message>
        <source>No run was made: {sentence} {remedy}</source>
        <translation>Es wurde kein Lauf angelegt: {sentence} {remedy}</translation>
    </message>
    <message>
        <source>No run, platform, service, source or tag has “{words}”.</source>
        <translation>Kein Lauf, keine Plattform, kein Dienst, keine Quelle und kein Tag enthält „{words}“.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>No selected source is in use.</source>
        <translation>Keine ausgewählte Quelle ist in Gebrauch.</translation>
    </message>
    <message>
        <source>No selected source is paused.</source>
        <translation>Keine ausgewählte Quelle ist pausiert.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No source is chosen, so nothing would be collected.</source>
        <translation>Keine Quelle ist ausgewählt, es würde also nichts gesammelt.</translation>
    </message>
    <message>
        <source>No source was asked for here.</source>
        <translation>Hier wurde keine Quelle angefragt.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Kein Text.</translation>
    </message>
    <message>
        <source>No value has this text.</source>
        <translation>Kein Wert enthält diesen Text.</translation>
    </message>
    <message>
        <source>no version of this program has made its database</source>
        <translation>keine Version dieses Programms hat ihre Datenbank erzeugt</translation>
    </message>
    <message>
        <source>No webhook comes through {public_url}</source>
        <translation>Kein Webhook kommt durch {public_url}</translation>
    </message>
    <message>
        <source>No webhook comes through {url}: {sentence} {remedy}</source>
        <translation>Kein Webhook kommt durch {url}: {sentence} {remedy}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>None of the sources can be collected, so the run was not created. {url}: {reason}{others}</source>
        <translation>Keine der Quellen kann gesammelt werden, daher wurde der Lauf nicht angelegt. {url}: {reason}{others}</translation>
    </message>
    <message>
        <source>Not all here yet</source>
        <translation>Noch nicht alles da</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Nicht gezählt.</translation>
    </message>
    <message>
        <source>Not everything of the file could be read: {problem}</source>
        <translation>Nicht alles aus der Datei konnte gelesen werden: {problem}</translation>
    </message>
    <message>
        <source>Not everything was counted.</source>
        <translation>Es wurde nicht alles gezählt.</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <source>Not loaded: {sentence} {remedy}</source>
        <translation>Nicht geladen: {sentence} {remedy}</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>Not processed yet.</source>
        <translation>Noch nicht verarbeitet.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>noch nicht bereit</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Noch nicht gestartet.</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Not the same in all of them; leave it so or type one name</source>
        <translation>Nicht bei allen gleich; so lassen oder einen Namen eingeben</translation>
    </message>
    <message>
        <source>Not the same in all of them; leave it so or type one note</source>
        <translation>Nicht bei allen gleich; so lassen oder eine Notiz eingeben</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht genannt</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht überprüft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing answers at {place}: {detail}.</source>
        <translation>Unter {place} antwortet nichts: {detail}.</translation>
    </message>
    <message>
        <source>Nothing can be loaded from the network here.</source>
        <translation>Hier kann nichts aus dem Netz geladen werden.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>Noch ist nichts eingetroffen.</translation>
    </message>
    <message>
        <source>Nothing in this delivery names a request. The records are kept under Unmatched deliveries: assign the delivery to the request that they belong to.</source>
        <translation>Nichts in dieser Zustellung nennt eine Anfrage. Die Datensätze liegen unter Nicht zugeordnete Zustellungen: die Zustellung der Anfrage zuordnen, zu der sie gehören.</translation>
    </message>
    <message>
        <source>Nothing is accepted until the database was checked. Look at the disk; deliveries are repeated.</source>
        <translation>Nichts wird angenommen, bis die Datenbank geprüft ist. Den Datenträger prüfen; Zustellungen werden wiederholt.</translation>
    </message>
    <message>
        <source>Nothing is being collected</source>
        <translation>Nichts wird gesammelt</translation>
    </message>
    <message>
        <source>Nothing is called like this. Try fewer letters.</source>
        <translation>Nichts heißt so. Mit weniger Buchstaben versuchen.</translation>
    </message>
    <message>
        <source>Nothing is loaded by itself.</source>
        <translation>Nichts wird von selbst geladen.</translation>
    </message>
    <message>
        <source>Nothing is lost here. Choose another folder, or free some space, and export it again.</source>
        <translation>Hier ist nichts verloren. Einen anderen Ordner wählen oder Platz schaffen und erneut exportieren.</translation>
    </message>
    <message>
        <source>Nothing is lost: wait, or start fewer requests at once.</source>
        <translation>Nichts ist verloren: warten oder weniger Anfragen gleichzeitig starten.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing is sent. Look through it, save it, and send it yourself.</source>
        <translation>Nichts wird gesendet. Durchsehen, speichern und selbst senden.</translation>
    </message>
    <message>
        <source>Nothing of it is stored, and the raw body is kept. Process it again, or let the request fetch its data from Bright Data.</source>
        <translation>Nichts davon ist gespeichert, die Rohdaten bleiben. Erneut verarbeiten oder die Anfrage ihre Daten von Bright Data abrufen lassen.</translation>
    </message>
    <message>
        <source>Nothing of it was stored. Download it from Bright Data again.</source>
        <translation>Nichts davon wurde gespeichert. Erneut von Bright Data herunterladen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of {n} record fits.</source>
        <extracomment>Nothing of {n} records fits.</extracomment>
        <translation>
            <numerusform>Nichts von {n} Datensatz passt.</numerusform>
            <numerusform>Nichts von {n} Datensätzen passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing received yet.</source>
        <translation>Noch nichts erhalten.</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Noch nichts zu zählen.</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was added. Divide them into several parts.</source>
        <translation>Nichts wurde hinzugefügt. In mehrere Teile aufteilen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give another folder with --data-dir or TRACKFUTURA_DATA_DIR, or make this one writable.</source>
        <translation>Nichts wurde geändert. Mit --data-dir oder TRACKFUTURA_DATA_DIR einen anderen Ordner angeben oder diesen beschreibbar machen.</translation>
    </message>
    <message>
        <source>Nothing was delivered yet</source>
        <translation>Noch wurde nichts zugestellt</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation>Nichts wurde erhalten.</translation>
    </message>
    <message>
        <source>Nothing was sent: everything that ended without a record is being asked for already, or is still looked for.</source>
        <translation>Nichts wurde gesendet: Alles, was ohne Datensatz endete, wird bereits angefragt oder noch gesucht.</translation>
    </message>
    <message>
        <source>Nothing was spent yet.</source>
        <translation>Noch wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Nothing was started and nothing is billed. {reason}</source>
        <translation>Nichts wurde gestartet und nichts wird berechnet. {reason}</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing will be sent.</source>
        <translation>Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Notice: Bright Data told the state of a request</source>
        <translation>Hinweis: Bright Data meldete den Stand einer Anfrage</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>number of posts</source>
        <translation>Anzahl der Beiträge</translation>
    </message>
    <message>
        <source>Of a record that both have</source>
        <translation>Bei Datensätzen, die beide haben,</translation>
    </message>
    <message>
        <source>Of that run, {lacking}.</source>
        <translation>Von jenem Lauf: {lacking}.</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>für {name}</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} record that both have</source>
        <extracomment>Of {n} records that both have</extracomment>
        <translation>
            <numerusform>Bei {n} Datensatz, den beide haben,</numerusform>
            <numerusform>Bei {n} Datensätzen, die beide haben,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} selected record</source>
        <extracomment>Of {n} selected records</extracomment>
        <translation>
            <numerusform>Von {n} ausgewähltem Datensatz</numerusform>
            <numerusform>Von {n} ausgewählten Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Offer at least one of them in new runs again, in Sources.</source>
        <translation>Unter „Quellen“ mindestens eine davon wieder in neuen Läufen anbieten.</translation>
    </message>
    <message>
        <source>Offer in new runs</source>
        <translation>In neuen Läufen anbieten</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>Offered in new runs</source>
        <translation>In neuen Läufen angeboten</translation>
    </message>
    <message>
        <source>Older raw data are removed; 0 is no limit.</source>
        <translation>Ältere Rohdaten werden entfernt; 0 heißt keine Grenze.</translation>
    </message>
    <message>
        <source>On {counted_at}: {deliveries}, {kept_bytes}.</source>
        <translation>Am {counted_at}: {deliveries}, {kept_bytes}.</translation>
    </message>
    <message>
        <source>One name for what belongs together, such as a campaign.</source>
        <translation>Ein Name für das, was zusammengehört, etwa eine Kampagne.</translation>
    </message>
    <message>
        <source>one record for each address: there is nothing to set</source>
        <translation>ein Datensatz je Adresse: nichts einzustellen</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Nur in A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Nur in B</translation>
    </message>
    <message>
        <source>Only inputs that ended without a record are asked for again; nothing else is sent.</source>
        <translation>Nur Eingaben, die ohne Datensatz endeten, werden erneut angefragt; sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Only this computer can reach this address, Bright Data cannot.</source>
        <translation>Nur dieser Computer erreicht diese Adresse, Bright Data nicht.</translation>
    </message>
    <message>
        <source>Only what is new or changed since the last export</source>
        <translation>Nur was seit dem letzten Export neu oder geändert ist</translation>
    </message>
    <message>
        <source>Only when I ask for one</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Only {said}. Free some: without room nothing is received.</source>
        <translation>Nur {said}. Platz schaffen: Ohne Platz wird nichts empfangen.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a menu or a list of choices</source>
        <translation>Menü oder Auswahlliste öffnen</translation>
    </message>
    <message>
        <source>Open another project…</source>
        <translation>Anderes Projekt öffnen …</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>Datenordner öffnen …</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open in Data</source>
        <translation>In Daten öffnen</translation>
    </message>
    <message>
        <source>Open it in a browser, and paste the address that the browser shows then.</source>
        <translation>In einem Browser öffnen und die Adresse einfügen, die er dann zeigt.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save the sheet as CSV or as XLSX.</source>
        <translation>In einem Tabellenprogramm öffnen und das Blatt als CSV oder XLSX speichern.</translation>
    </message>
    <message>
        <source>Open its post in the browser</source>
        <translation>Beitrag im Browser öffnen</translation>
    </message>
    <message>
        <source>Open last run</source>
        <translation>Letzten Lauf öffnen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open Settings and paste the API key again (Bright Data: Account settings, API keys).</source>
        <translation>Die Einstellungen öffnen und den API-Schlüssel erneut einfügen (Bright Data: Account settings, API keys).</translation>
    </message>
    <message>
        <source>Open Settings and paste the API key again.</source>
        <translation>Die Einstellungen öffnen und den API-Schlüssel erneut einfügen.</translation>
    </message>
    <message>
        <source>Open Settings and paste your API key, or set TRACKFUTURA_API_TOKEN.</source>
        <translation>Die Einstellungen öffnen und den API-Schlüssel einfügen oder TRACKFUTURA_API_TOKEN setzen.</translation>
    </message>
    <message>
        <source>Open the billing page of your Bright Data account, then try again.</source>
        <translation>Die Abrechnungsseite des Bright-Data-Kontos öffnen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Open the earlier runs, or collect at least one source again.</source>
        <translation>Die früheren Läufe öffnen oder mindestens eine Quelle erneut sammeln.</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Open the trash…</source>
        <translation>Papierkorb öffnen …</translation>
    </message>
    <message>
        <source>Open TrackFutura Desktop</source>
        <translation>TrackFutura Desktop öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Optional. Posts from this day on.</source>
        <translation>Optional. Beiträge ab diesem Tag.</translation>
    </message>
    <message>
        <source>Optional. Posts up to this day.</source>
        <translation>Optional. Beiträge bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>Or one of</source>
        <translation>Oder einer von</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Own datasets</source>
        <translation>Eigene Datasets</translation>
    </message>
    <message>
        <source>Own posts only</source>
        <translation>Nur eigene Beiträge</translation>
    </message>
    <message>
        <source>packed, {kept_size}</source>
        <translation>gepackt, {kept_size}</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Parquet files need the package pyarrow, which is not installed. Nothing was written.</source>
        <translation>Parquet-Dateien brauchen das Paket pyarrow, das nicht installiert ist. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Teile des Pakets</translation>
    </message>
    <message>
        <source>Paste the accounts, pages or posts that you want to follow, as links or as names with their platform. More can be added at any time.</source>
        <translation>Konten, Seiten oder Beiträge einfügen, die verfolgt werden sollen, als Links oder als Namen mit ihrer Plattform. Weitere können jederzeit hinzukommen.</translation>
    </message>
    <message>
        <source>Paste the addresses of accounts, pages or posts first.</source>
        <translation>Zuerst die Adressen von Konten, Seiten oder Beiträgen einfügen.</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Paste the whole address from the browser, for example https://www.instagram.com/nasa/.</source>
        <translation>Die ganze Adresse aus dem Browser einfügen, zum Beispiel https://www.instagram.com/nasa/.</translation>
    </message>
    <message>
        <source>Path kept</source>
        <translation>Pfad erhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause: send no further request</source>
        <translation>Pausieren: keine weitere Anfrage senden</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Paused: not offered</source>
        <translation>Pausiert: nicht angeboten</translation>
    </message>
    <message>
        <source>Paused: the database was restored from a backup copy.</source>
        <translation>Pausiert: Die Datenbank wurde aus einer Sicherungskopie zurückgespielt.</translation>
    </message>
    <message>
        <source>Paused: the project was archived.</source>
        <translation>Pausiert: Das Projekt wurde archiviert.</translation>
    </message>
    <message>
        <source>Paused: {said}</source>
        <translation>Pausiert: {said}</translation>
    </message>
    <message>
        <source>Paused: {sentence}</source>
        <translation>Pausiert: {sentence}</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>Je 1.000</translation>
    </message>
    <message>
        <source>perhaps gone at Bright Data {when}</source>
        <translation>{when} vielleicht bei Bright Data gelöscht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures cannot be read: {absent}.</source>
        <translation>Bilder sind nicht lesbar: {absent}.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Platform of names without one</source>
        <translation>Plattform von Namen ohne Plattform</translation>
    </message>
    <message>
        <source>Port of the listener</source>
        <translation>Port des Empfängers</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program, so webhooks cannot be received.</source>
        <translation>Port {port} ist von einem anderen Programm belegt, daher können keine Webhooks empfangen werden.</translation>
    </message>
    <message>
        <source>Port {where} cannot be taken now ({strerror}): by TrackFutura itself if it is running, else choose another in Settings or with --port</source>
        <translation>Port {where} ist gerade belegt ({strerror}): durch TrackFutura selbst, falls es läuft, sonst in den Einstellungen oder mit --port einen anderen wählen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Posts over time</source>
        <translation>Beiträge im Zeitverlauf</translation>
    </message>
    <message>
        <source>Posts per source</source>
        <translation>Beiträge je Quelle</translation>
    </message>
    <message>
        <source>Posts per source of {name}</source>
        <translation>Beiträge je Quelle von {name}</translation>
    </message>
    <message>
        <source>Posts to leave out</source>
        <translation>Auszulassende Beiträge</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Previews and films of all records</source>
        <translation>Vorschaubilder und Videos aller Datensätze</translation>
    </message>
    <message>
        <source>Previews of all records</source>
        <translation>Vorschaubilder aller Datensätze</translation>
    </message>
    <message>
        <source>Process again</source>
        <translation>Erneut verarbeiten</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Processed again {processed_again_at}: {made}</source>
        <translation>Erneut verarbeitet {processed_again_at}: {made}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Projekt: {name}</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Public address by {tunnel}, which runs while TrackFutura runs</source>
        <translation>Öffentliche Adresse durch {tunnel}, das läuft, solange TrackFutura läuft</translation>
    </message>
    <message>
        <source>Public address {public_url} was not checked yet</source>
        <translation>Öffentliche Adresse {public_url} wurde noch nicht geprüft</translation>
    </message>
    <message>
        <source>Public address {url} was not checked: the port is in use. A running TrackFutura checks it by itself</source>
        <translation>Öffentliche Adresse {url} wurde nicht geprüft: Der Port ist belegt. Ein laufendes TrackFutura prüft sie selbst</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Put every address on a line of its own.</source>
        <translation>Jede Adresse in eine eigene Zeile schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>Putting {n} record in order…</source>
        <extracomment>Putting {n} records in order…</extracomment>
        <translation>
            <numerusform>{n} Datensatz wird sortiert …</numerusform>
            <numerusform>{n} Datensätze werden sortiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>rare: in none of the records that were looked at</source>
        <translation>selten: in keinem der betrachteten Datensätze</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Roher Body</translation>
    </message>
    <message>
        <source>Raw record, as Bright Data sent it</source>
        <translation>Roher Datensatz, wie von Bright Data gesendet</translation>
    </message>
    <message>
        <source>Raw records cannot stand in a file of the format {format}. Nothing was written.</source>
        <translation>Rohe Datensätze können nicht in einer Datei im Format {format} stehen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Read the log of the program.</source>
        <translation>Das Protokoll des Programms lesen.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>wird zurückgelesen</translation>
    </message>
    <message>
        <source>reading raw data</source>
        <translation>Rohdaten werden gelesen</translation>
    </message>
    <message>
        <source>reading the database</source>
        <translation>Datenbank wird gelesen</translation>
    </message>
    <message>
        <source>reading “{path}” from the records</source>
        <translation>„{path}“ wird aus den Datensätzen gelesen</translation>
    </message>
    <message>
        <source>Reads everything that is stored and compares it with what arrived. Nothing is changed.</source>
        <translation>Liest alles Gespeicherte und vergleicht es mit dem, was eintraf. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Recognised addresses</source>
        <translation>Erkannte Adressen</translation>
    </message>
    <message>
        <source>Record {index} at byte {offset} is no valid JSON: {error}.</source>
        <translation>Datensatz {index} bei Byte {offset} ist kein gültiges JSON: {error}.</translation>
    </message>
    <message>
        <source>Record {index} {what}, at byte {offset}.</source>
        <translation>Datensatz {index} {what}, bei Byte {offset}.</translation>
    </message>
    <message>
        <source>Record {place} of {received}</source>
        <translation>Datensatz {place} von {received}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records appear here as Bright Data delivers them.</source>
        <translation>Datensätze erscheinen hier, sobald Bright Data sie zustellt.</translation>
    </message>
    <message>
        <source>Records of the folder</source>
        <translation>Datensätze des Ordners</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>Datensätze im Zeitverlauf</translation>
    </message>
    <message>
        <source>Records {span} by arrival</source>
        <translation>Datensätze {span} nach Ankunft</translation>
    </message>
    <message>
        <source>Records: {event}</source>
        <translation>Datensätze: {event}</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Remove everything before the “@”.</source>
        <translation>Alles vor dem „@“ entfernen.</translation>
    </message>
    <message>
        <source>Remove one of the two sources.</source>
        <translation>Eine der beiden Quellen entfernen.</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Tags entfernen</translation>
    </message>
    <message>
        <source>Remove the column “{path}”?</source>
        <translation>Die Spalte „{path}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the filter {filtered}</source>
        <translation>Filter {filtered} aufheben</translation>
    </message>
    <message>
        <source>Remove this column…</source>
        <translation>Diese Spalte entfernen …</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Removed to stay within the limit of {limit_mb:,} MB.</source>
        <translation>Entfernt, um das Limit von {limit_mb:,} MB einzuhalten.</translation>
    </message>
    <message>
        <source>Removing sources</source>
        <translation>Das Entfernen der Quellen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Rename this project…</source>
        <translation>Dieses Projekt umbenennen …</translation>
    </message>
    <message>
        <source>Renamed to “{name}”.</source>
        <translation>Umbenannt in „{name}“.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Repeat a run</source>
        <translation>Lauf wiederholen</translation>
    </message>
    <message>
        <source>Repeat a run…</source>
        <translation>Lauf wiederholen …</translation>
    </message>
    <message>
        <source>Repeat another run.</source>
        <translation>Einen anderen Lauf wiederholen.</translation>
    </message>
    <message>
        <source>Repeat the run anew.</source>
        <translation>Den Lauf neu wiederholen.</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen …</translation>
    </message>
    <message>
        <source>Replies to a comment</source>
        <translation>Antworten je Kommentar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request {places}</source>
        <translation>Anfrage {places}</translation>
    </message>
    <message>
        <source>Request {repeated}</source>
        <translation>Anfrage {repeated}</translation>
    </message>
    <message>
        <source>Request {request_id}</source>
        <translation>Anfrage {request_id}</translation>
    </message>
    <message>
        <source>Request: {name}</source>
        <translation>Anfrage: {name}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests of the account</source>
        <translation>Anfragen des Kontos</translation>
    </message>
    <message>
        <source>Requests of the run</source>
        <translation>Anfragen des Laufs</translation>
    </message>
    <message>
        <source>Requests of your account that this computer does not know</source>
        <translation>Anfragen des Kontos, die dieser Computer nicht kennt</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} run</source>
        <extracomment>Restore {n} runs</extracomment>
        <translation>
            <numerusform>{n} Lauf wiederherstellen</numerusform>
            <numerusform>{n} Läufe wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “{run}” from the trash first.</source>
        <translation>Zuerst „{run}“ aus dem Papierkorb wiederherstellen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results are fetched from Bright Data instead. Choose another port in the settings.</source>
        <translation>Ergebnisse werden stattdessen von Bright Data abgerufen. In den Einstellungen einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>Results are received and schedules are kept from then on; the window opens from the tray.</source>
        <translation>Ab dann werden Ergebnisse empfangen und Zeitpläne eingehalten; das Fenster öffnet sich aus dem Infobereich.</translation>
    </message>
    <message>
        <source>Results arrive at {webhook_base}, and are fetched if they do not.</source>
        <translation>Ergebnisse treffen unter {webhook_base} ein und werden sonst abgerufen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Row {index} (line {count}) of the CSV data is broken: {error}.</source>
        <translation>Zeile {index} (Dateizeile {count}) der CSV-Daten ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there: {said}. {go_back}</source>
        <translation>Zeilen verweisen auf Zeilen, die es nicht gibt: {said}. {go_back}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>Lauf A</translation>
    </message>
    <message>
        <source>Run again with the same settings…</source>
        <translation>Mit denselben Einstellungen erneut ausführen …</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>Lauf B</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>Lauf fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>Run held</source>
        <translation>Lauf zurückgehalten</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Run {run_id} is not here any more, or never was.</source>
        <translation>Lauf {run_id} ist nicht mehr hier oder war es nie.</translation>
    </message>
    <message>
        <source>Run · {created_at}</source>
        <translation>Lauf · {created_at}</translation>
    </message>
    <message>
        <source>Run, platform or snapshot id</source>
        <translation>Lauf, Plattform oder Snapshot-Id</translation>
    </message>
    <message>
        <source>Run: {run_name}</source>
        <translation>Lauf: {run_name}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs and costs</source>
        <translation>Läufe und Kosten</translation>
    </message>
    <message>
        <source>Runs are made while TrackFutura Desktop is open. What was missed is caught up once.</source>
        <translation>Läufe werden angelegt, solange TrackFutura Desktop geöffnet ist. Versäumtes wird einmal nachgeholt.</translation>
    </message>
    <message>
        <source>Runs are repeated by schedules.</source>
        <translation>Läufe werden durch Zeitpläne wiederholt.</translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation>Läufe im Papierkorb</translation>
    </message>
    <message>
        <source>Runs in the tree</source>
        <translation>Läufe im Baum</translation>
    </message>
    <message>
        <source>Runs of TrackFutura (*.trackfutura)</source>
        <translation>Läufe von TrackFutura (*.trackfutura)</translation>
    </message>
    <message>
        <source>Runs that are repeated</source>
        <translation>Läufe, die wiederholt werden</translation>
    </message>
    <message>
        <source>Runs that you move to the trash are here.</source>
        <translation>Läufe im Papierkorb erscheinen hier.</translation>
    </message>
    <message>
        <source>Runs use the first dataset of a service that is on. Prices are yours to set: Bright Data answers none, so every amount is an estimate.</source>
        <translation>Läufe nutzen das erste eingeschaltete Dataset eines Dienstes. Preise sind selbst festzulegen: Bright Data nennt keine, daher ist jeder Betrag eine Schätzung.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save bundle…</source>
        <translation>Paket speichern …</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Für später speichern</translation>
    </message>
    <message>
        <source>Save it as CSV, TXT or XLSX.</source>
        <translation>Als CSV, TXT oder XLSX speichern.</translation>
    </message>
    <message>
        <source>Save pictures and films</source>
        <translation>Bilder und Videos speichern</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>Zeitplan speichern</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save the chart {title}</source>
        <translation>Diagramm {title} speichern</translation>
    </message>
    <message>
        <source>Save the file as CSV again.</source>
        <translation>Die Datei erneut als CSV speichern.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Saved {files} in {folder}</source>
        <translation>{files} in {folder} gespeichert</translation>
    </message>
    <message>
        <source>Saved {saved_at}, {size}.</source>
        <translation>Gespeichert {saved_at}, {size}.</translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation>{path} wird gespeichert …</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Zeitpläne …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Search keys and examples</source>
        <translation>Schlüssel und Beispiele durchsuchen</translation>
    </message>
    <message>
        <source>Search the records by text, author, hashtags and address</source>
        <translation>Datensätze nach Text, Autor, Hashtags und Adresse durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search this folder</source>
        <translation>Diesen Ordner durchsuchen</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Secret accepted</source>
        <translation>Geheimnis akzeptiert</translation>
    </message>
    <message>
        <source>See that it can be, then process the delivery again.</source>
        <translation>Dafür sorgen, dass er beschreibbar ist, dann die Zustellung erneut verarbeiten.</translation>
    </message>
    <message>
        <source>See the Errors tab: what Bright Data could not collect, and why.</source>
        <translation>Im Reiter Fehler steht, was Bright Data nicht sammeln konnte und warum.</translation>
    </message>
    <message>
        <source>Seen by this listener</source>
        <translation>Von diesem Empfänger gesehen</translation>
    </message>
    <message>
        <source>Seen once so far. Each later run that finds it adds a point.</source>
        <translation>Bisher einmal gesehen. Jeder spätere Lauf, der ihn findet, fügt einen Punkt hinzu.</translation>
    </message>
    <message>
        <source>Select a delivery</source>
        <translation>Eine Zustellung auswählen</translation>
    </message>
    <message>
        <source>Select a delivery that this can be done with first.</source>
        <translation>Zuerst eine Zustellung auswählen, mit der das möglich ist.</translation>
    </message>
    <message>
        <source>Select a folder or a record to read it here.</source>
        <translation>Einen Ordner oder Datensatz auswählen, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Select a folder to see its records.</source>
        <translation>Einen Ordner auswählen, um seine Datensätze zu sehen.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Zuerst einen Datensatz auswählen.</translation>
    </message>
    <message>
        <source>Select a record with a link first.</source>
        <translation>Zuerst einen Datensatz mit Link auswählen.</translation>
    </message>
    <message>
        <source>Select a run</source>
        <translation>Einen Lauf auswählen</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>Zuerst einen Lauf auswählen.</translation>
    </message>
    <message>
        <source>Select a run in the tree first.</source>
        <translation>Zuerst einen Lauf im Baum auswählen.</translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation>Zuerst eine Quelle auswählen.</translation>
    </message>
    <message>
        <source>Select at most {most} to do something with them.</source>
        <translation>Höchstens {most} auswählen, um etwas damit zu tun.</translation>
    </message>
    <message>
        <source>Select one run in the tree first.</source>
        <translation>Zuerst einen Lauf im Baum auswählen.</translation>
    </message>
    <message>
        <source>Select one run, or two, in the tree first.</source>
        <translation>Zuerst einen oder zwei Läufe im Baum auswählen.</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Selected delivery</source>
        <translation>Ausgewählte Zustellung</translation>
    </message>
    <message>
        <source>Selected run</source>
        <translation>Ausgewählter Lauf</translation>
    </message>
    <message>
        <source>Selected sources</source>
        <translation>Ausgewählte Quellen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send it anyway or change the monthly limit; both can be done at the run.</source>
        <translation>Trotzdem senden oder das Monatslimit ändern; beides geht beim Lauf.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Sent as it is written</source>
        <translation>Wird so gesendet, wie es hier steht</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service for all {name}</source>
        <translation>Dienst für alle {name}</translation>
    </message>
    <message>
        <source>Services for all addresses of a kind</source>
        <translation>Dienste für alle Adressen einer Art</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Preis setzen</translation>
    </message>
    <message>
        <source>setting “{label}”</source>
        <translation>Einstellung „{label}“</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings and costs</source>
        <translation>Einstellungen und Kosten</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>Settings · {section}</source>
        <translation>Einstellungen · {section}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>several</source>
        <translation>verschiedene</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all deliveries</source>
        <translation>Alle Zustellungen zeigen</translation>
    </message>
    <message>
        <source>Show and search the records of all runs (Ctrl+Shift+F)</source>
        <translation>Datensätze aller Läufe zeigen und durchsuchen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Als Diagramme zeigen</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show its post</source>
        <translation>Beitrag zeigen</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Zustellung zeigen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Protokoll zeigen …</translation>
    </message>
    <message>
        <source>Show the releases</source>
        <translation>Versionen zeigen</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Show those that need you</source>
        <translation>Die zeigen, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Snapshot id</source>
        <translation>Snapshot-Id</translation>
    </message>
    <message>
        <source>Snapshot id, path, query, message or header</source>
        <translation>Snapshot-Id, Pfad, Query, Meldung oder Header</translation>
    </message>
    <message>
        <source>Snapshot {request_id}</source>
        <translation>Snapshot {request_id}</translation>
    </message>
    <message>
        <source>So the two runs cannot be taken apart any more; nothing was changed.</source>
        <translation>Daher können die beiden Läufe nicht mehr getrennt werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Some of “{run}” has gone into “{into}” already, so nothing was merged now.</source>
        <translation>Ein Teil von „{run}“ ist schon in „{into}“, daher wurde jetzt nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>Some of “{source}” is in “{target}”.</source>
        <translation>Ein Teil von „{source}“ ist in „{target}“.</translation>
    </message>
    <message>
        <source>Something follows the list of records at byte {offset}.</source>
        <translation>Bei Byte {offset} folgt etwas auf die Liste der Datensätze.</translation>
    </message>
    <message>
        <source>Something of these runs is just being processed, so the merge is not undone yet.</source>
        <translation>Von diesen Läufen wird gerade etwas verarbeitet, daher wurde das Zusammenführen noch nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong inside TrackFutura Desktop. What is stored is safe, and the program goes on.</source>
        <translation>In TrackFutura Desktop ist etwas schiefgegangen. Was gespeichert ist, ist sicher, und das Programm läuft weiter.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Sorted by time</source>
        <translation>Zeitraum der Sortierung</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source · {platform}, {service}</source>
        <translation>Quelle · {platform}, {service}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources from files</source>
        <translation>Quellen aus Dateien</translation>
    </message>
    <message>
        <source>Sources of the run</source>
        <translation>Quellen des Laufs</translation>
    </message>
    <message>
        <source>Sources of {project}</source>
        <translation>Quellen von {project}</translation>
    </message>
    <message>
        <source>Sources that are here already; unchecked ones are not collected again</source>
        <translation>Quellen, die schon hier sind; abgewählte werden nicht erneut gesammelt</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stockt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start a keyring (GNOME Keyring, KWallet), or set TRACKFUTURA_API_TOKEN before starting.</source>
        <translation>Einen Schlüsselbund starten (GNOME Keyring, KWallet) oder vor dem Start TRACKFUTURA_API_TOKEN setzen.</translation>
    </message>
    <message>
        <source>Start a run: its results arrive here, as a webhook or fetched from Bright Data.</source>
        <translation>Einen Lauf starten: Seine Ergebnisse treffen hier ein, als Webhook oder von Bright Data abgerufen.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>Start date of {name}</source>
        <translation>Startdatum von {name}</translation>
    </message>
    <message>
        <source>Start in the tray when I sign in</source>
        <translation>Bei der Anmeldung im Infobereich starten</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Erneut starten.</translation>
    </message>
    <message>
        <source>Start it in a graphical session, or use the commands that need none, such as listen and tree.</source>
        <translation>In einer grafischen Sitzung starten oder die Befehle verwenden, die keine brauchen, etwa listen und tree.</translation>
    </message>
    <message>
        <source>Start or send again</source>
        <translation>Starten oder erneut senden</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Start run · {requests}</source>
        <translation>Lauf starten · {requests}</translation>
    </message>
    <message>
        <source>Start the program again; until then, results are fetched.</source>
        <translation>Das Programm neu starten; bis dahin werden Ergebnisse abgerufen.</translation>
    </message>
    <message>
        <source>Start the request again if the data are still needed.</source>
        <translation>Die Anfrage erneut starten, falls die Daten noch gebraucht werden.</translation>
    </message>
    <message>
        <source>Start the run under Runs; its records appear here as they arrive.</source>
        <translation>Den Lauf unter Läufe starten; seine Datensätze erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Start the tunnel or proxy, or correct the address.</source>
        <translation>Tunnel oder Proxy starten oder die Adresse korrigieren.</translation>
    </message>
    <message>
        <source>Start the window once: it is upgraded then.</source>
        <translation>Das Fenster einmal starten: Dann wird sie aktualisiert.</translation>
    </message>
    <message>
        <source>start with another folder (--data-dir)</source>
        <translation>mit einem anderen Ordner starten (--data-dir)</translation>
    </message>
    <message>
        <source>Start with your sources</source>
        <translation>Mit den Quellen beginnen</translation>
    </message>
    <message>
        <source>Started now: {started}</source>
        <translation>Jetzt gestartet: {started}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status: {said_word}.</source>
        <translation>Status: {said_word}.</translation>
    </message>
    <message>
        <source>Stay at the newest entry</source>
        <translation>Beim neuesten Eintrag bleiben</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step {number} of {names}: {name}</source>
        <translation>Schritt {number} von {names}: {name}</translation>
    </message>
    <message>
        <source>Still collecting: {said}.</source>
        <translation>Sammelt noch: {said}.</translation>
    </message>
    <message>
        <source>still waited for</source>
        <translation>noch erwartet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Stop processing</source>
        <translation>Verarbeitung anhalten</translation>
    </message>
    <message>
        <source>Stopped. Both runs are shown; merge them again, or undo it, to go on.</source>
        <translation>Angehalten. Beide Läufe sind zu sehen; zum Fortfahren erneut zusammenführen oder rückgängig machen.</translation>
    </message>
    <message>
        <source>Stopped. What was deleted is gone; the rest is still in the trash.</source>
        <translation>Angehalten. Gelöschtes ist weg; der Rest ist noch im Papierkorb.</translation>
    </message>
    <message>
        <source>Stopped. What was moved is there; merge again to go on.</source>
        <translation>Angehalten. Verschobenes ist da; zum Fortfahren erneut zusammenführen.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>Such as English or en</source>
        <translation>Zum Beispiel English oder en</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket …</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Take them out of their groups</source>
        <translation>Aus ihren Gruppen nehmen</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>aufgegriffen</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Now: {listening}</source>
        <translation>Gilt ab dem nächsten Start. Jetzt: {listening}</translation>
    </message>
    <message>
        <source>Takes effect when the application is started again.</source>
        <translation>Gilt, sobald die Anwendung neu gestartet ist.</translation>
    </message>
    <message>
        <source>Tell me about newer versions</source>
        <translation>Über neuere Versionen informieren</translation>
    </message>
    <message>
        <source>Tell me about runs that end and deliveries that need me</source>
        <translation>Über beendete Läufe und wichtige Zustellungen benachrichtigen</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test received</source>
        <translation>Test empfangen</translation>
    </message>
    <message>
        <source>test with records</source>
        <translation>Test mit Datensätzen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation>Text des Teils</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Text des Datensatzes</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Text, author, hashtags and address; words by their beginnings, “a phrase” in quotes.
Ctrl+F or / searches the folder, Ctrl+Shift+F everything.</source>
        <translation>Text, Autor, Hashtags und Adresse; Wörter nach ihrem Anfang, „ein Ausdruck“ in Anführungszeichen.
Strg+F oder / durchsucht den Ordner, Strg+Umschalt+F alles.</translation>
    </message>
    <message>
        <source>That is no key of a record, so no column was added.</source>
        <translation>Das ist kein Schlüssel eines Datensatzes, daher wurde keine Spalte hinzugefügt.</translation>
    </message>
    <message>
        <source>The account cannot make requests: {reason}</source>
        <translation>Das Konto kann keine Anfragen stellen: {reason}</translation>
    </message>
    <message>
        <source>The address does not begin with https://, so nothing was sent.</source>
        <translation>Die Adresse beginnt nicht mit https://, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address has a path or a query; ours is added to it by itself.</source>
        <translation>Die Adresse hat einen Pfad oder eine Query; der richtige Pfad wird von selbst angefügt.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The address leads to {platform}, but {given} is given as its platform.</source>
        <translation>Die Adresse führt zu {platform}, als Plattform ist aber {given} angegeben.</translation>
    </message>
    <message>
        <source>the address of the releases does not begin with https://.</source>
        <translation>die Adresse der Versionen beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>The address redirects to {place} ({said}) and does not take the delivery itself.</source>
        <translation>Die Adresse leitet nach {place} um ({said}) und nimmt die Zustellung nicht selbst an.</translation>
    </message>
    <message>
        <source>the address {brief} since {since}</source>
        <translation>die Adresse {brief}, seit {since}</translation>
    </message>
    <message>
        <source>the answer is too long.</source>
        <translation>die Antwort ist zu lang.</translation>
    </message>
    <message>
        <source>the answer makes no sense.</source>
        <translation>die Antwort ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The API address must begin with https:// (http:// is for a simulator on this computer only), so that nobody on the way can read the API key. Nothing was sent.</source>
        <translation>Die API-Adresse muss mit https:// beginnen (http:// ist nur für einen Simulator auf diesem Computer), damit unterwegs niemand den API-Schlüssel lesen kann. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The API key contains a character that no key of Bright Data has, so nothing was sent.</source>
        <translation>Der API-Schlüssel enthält ein Zeichen, das kein Schlüssel von Bright Data hat, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The API key is valid but may not do this.</source>
        <translation>Der API-Schlüssel ist gültig, darf dies aber nicht.</translation>
    </message>
    <message>
        <source>The API key may not read the balance of the account; it can send all the same.</source>
        <translation>Der API-Schlüssel darf das Guthaben des Kontos nicht lesen; senden kann er trotzdem.</translation>
    </message>
    <message>
        <source>The API key works at {api_base}</source>
        <translation>Der API-Schlüssel funktioniert bei {api_base}</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror} ({filename}). Nothing is lost: the data before it is in {aside}.</source>
        <translation>Die Sicherung konnte nicht eingesetzt werden: {strerror} ({filename}). Nichts ist verloren: Die Daten davor liegen in {aside}.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked: {strerror}. Nothing was changed.</source>
        <translation>Die Sicherung konnte nicht entpackt werden: {strerror}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is put in place.</source>
        <translation>Die Sicherung wird eingesetzt.</translation>
    </message>
    <message>
        <source>The backup {file} of {made:%Y-%m-%d %H:%M} is restored. What was here before is kept in {aside}.</source>
        <translation>Die Sicherung {file} vom {made:%Y-%m-%d %H:%M} ist wiederhergestellt. Was vorher hier war, liegt in {aside}.</translation>
    </message>
    <message>
        <source>The balance could not be read. {sentence}</source>
        <translation>Das Guthaben konnte nicht gelesen werden. {sentence}</translation>
    </message>
    <message>
        <source>The balance of the account is asked for …</source>
        <translation>Das Guthaben des Kontos wird abgefragt …</translation>
    </message>
    <message>
        <source>The body could not be written to the data folder: {strerror}.</source>
        <translation>Der Body konnte nicht in den Datenordner geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The body could not be written to {path}: {strerror}.</source>
        <translation>Der Body konnte nicht nach {path} geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The body is empty and no header or parameter names a snapshot.</source>
        <translation>Der Body ist leer, und kein Header oder Parameter nennt einen Snapshot.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Der Body ist leer.</translation>
    </message>
    <message>
        <source>The body is no JSON, no JSON lines and no CSV, so it holds no records.</source>
        <translation>Der Body ist weder JSON noch JSON-Zeilen noch CSV, enthält also keine Datensätze.</translation>
    </message>
    <message>
        <source>The body is UTF-16 text with broken characters in it.</source>
        <translation>Der Body ist UTF-16-Text mit beschädigten Zeichen.</translation>
    </message>
    <message>
        <source>the body of a delivery is missing</source>
        <translation>der Inhalt einer Zustellung fehlt</translation>
    </message>
    <message>
        <source>The body unpacks to more than {max_bytes} bytes and was not read further.</source>
        <translation>Der Body wird entpackt größer als {max_bytes} Bytes und wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The body unpacks to more than {max_ratio} times its size and was not read further.</source>
        <translation>Der Body wird entpackt mehr als {max_ratio}-mal so groß und wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The Bright Data account may not work at present.</source>
        <translation>Das Bright-Data-Konto darf derzeit nicht arbeiten.</translation>
    </message>
    <message>
        <source>The catalogue could not be stored: {strerror}. Nothing was changed.</source>
        <translation>Der Katalog konnte nicht gespeichert werden: {strerror}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The catalogue has this dataset already.</source>
        <translation>Der Katalog hat dieses Dataset schon.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be read: {error}.</source>
        <translation>Der Katalog {path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The catalogue {path} is not valid TOML: {error}.</source>
        <translation>Der Katalog {path} ist kein gültiges TOML: {error}.</translation>
    </message>
    <message>
        <source>The catalogue {path}{where} cannot be used: {place}: {what}.</source>
        <translation>Der Katalog {path}{where} ist nicht verwendbar: {place}: {what}.</translation>
    </message>
    <message>
        <source>The column “{path}” was cancelled.</source>
        <translation>Die Spalte „{path}“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>the connection failed ({kind}).</source>
        <translation>die Verbindung scheiterte ({kind}).</translation>
    </message>
    <message>
        <source>The connection to {} broke off.</source>
        <translation>Die Verbindung zu {} brach ab.</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The CSV data is cut off in row {index}, at byte {offset}.</source>
        <translation>Die CSV-Daten brechen in Zeile {index} ab, bei Byte {offset}.</translation>
    </message>
    <message>
        <source>The data are not ready yet.</source>
        <translation>Die Daten sind noch nicht bereit.</translation>
    </message>
    <message>
        <source>The data folder cannot be moved into itself.</source>
        <translation>Der Datenordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>The data folder cannot be written: {strerror}.</source>
        <translation>In den Datenordner kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The data folder is copied to {place}.</source>
        <translation>Der Datenordner wird nach {place} kopiert.</translation>
    </message>
    <message>
        <source>The data folder is {target} now. What was in the old one is kept in {aside} until you delete it.</source>
        <translation>Der Datenordner ist jetzt {target}. Der Inhalt des alten liegt in {aside}, bis er gelöscht wird.</translation>
    </message>
    <message>
        <source>The data folder was moved to {moved}, which is not there.</source>
        <translation>Der Datenordner wurde nach {moved} verschoben, das nicht da ist.</translation>
    </message>
    <message>
        <source>The data folder was not moved: {reason} It is where it was.</source>
        <translation>Der Datenordner wurde nicht verschoben: {reason} Er ist, wo er war.</translation>
    </message>
    <message>
        <source>The data folder {root} cannot be written: {strerror}.</source>
        <translation>In den Datenordner {root} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>The database can be read from beginning to end</source>
        <translation>Die Datenbank ist von Anfang bis Ende lesbar</translation>
    </message>
    <message>
        <source>The database could not be written ({code}). Nothing of this step was stored.</source>
        <translation>Die Datenbank konnte nicht geschrieben werden ({code}). Nichts von diesem Schritt wurde gespeichert.</translation>
    </message>
    <message>
        <source>The database is compacted.</source>
        <translation>Die Datenbank wird verkleinert.</translation>
    </message>
    <message>
        <source>The database is compacted: {after} MB instead of {before} MB.</source>
        <translation>Die Datenbank ist verkleinert: {after} MB statt {before} MB.</translation>
    </message>
    <message>
        <source>The database is damaged ({error}), so no backup of it was made.</source>
        <translation>Die Datenbank ist beschädigt ({error}), daher wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>The database is damaged: {said}. {way}</source>
        <translation>Die Datenbank ist beschädigt: {said}. {way}</translation>
    </message>
    <message>
        <source>The database is larger than 1 GB, so it is checked once a day, when its copy is made.</source>
        <translation>Die Datenbank ist größer als 1 GB und wird deshalb einmal am Tag geprüft, wenn ihre Kopie entsteht.</translation>
    </message>
    <message>
        <source>The database was busy for too long, so the delivery was not confirmed.</source>
        <translation>Die Datenbank war zu lange beschäftigt, daher wurde die Zustellung nicht bestätigt.</translation>
    </message>
    <message>
        <source>The database was not compacted. {sentence} {remedy}</source>
        <translation>Die Datenbank wurde nicht verkleinert. {sentence} {remedy}</translation>
    </message>
    <message>
        <source>The database was not compacted: {error}. It is as it was.</source>
        <translation>Die Datenbank wurde nicht verkleinert: {error}. Sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>The database was not read to its end yet; this is tried again every hour.</source>
        <translation>Die Datenbank wurde noch nicht bis zum Ende gelesen; das wird stündlich wieder versucht.</translation>
    </message>
    <message>
        <source>The database was read to its end since the start and found in order.</source>
        <translation>Die Datenbank wurde seit dem Start bis zum Ende gelesen und ist in Ordnung.</translation>
    </message>
    <message>
        <source>The database was restored from a backup copy.</source>
        <translation>Die Datenbank wurde aus einer Sicherungskopie zurückgespielt.</translation>
    </message>
    <message>
        <source>The database {path} cannot be used: {orig}.</source>
        <translation>Die Datenbank {path} ist nicht verwendbar: {orig}.</translation>
    </message>
    <message>
        <source>The database {path} has to be upgraded, and the backup copy before that failed. Nothing was changed. {sentence}</source>
        <translation>Die Datenbank {path} muss aktualisiert werden, und die Sicherungskopie davor ist gescheitert. Nichts wurde geändert. {sentence}</translation>
    </message>
    <message>
        <source>The database {path} is damaged ({error}).</source>
        <translation>Die Datenbank {path} ist beschädigt ({error}).</translation>
    </message>
    <message>
        <source>The database {path} is damaged ({orig}).</source>
        <translation>Die Datenbank {path} ist beschädigt ({orig}).</translation>
    </message>
    <message>
        <source>The database {path} is of an older version.</source>
        <translation>Die Datenbank {path} ist von einer älteren Version.</translation>
    </message>
    <message>
        <source>The database {path} was written by a newer version of TrackFutura Desktop (schema {version}, this version knows {newest}).</source>
        <translation>Die Datenbank {path} wurde von einer neueren Version von TrackFutura Desktop geschrieben (Schema {version}, diese Version kennt {newest}).</translation>
    </message>
    <message>
        <source>The dataset has no name.</source>
        <translation>Das Dataset hat keinen Namen.</translation>
    </message>
    <message>
        <source>the day it was processed</source>
        <translation>am Tag der Verarbeitung</translation>
    </message>
    <message>
        <source>the default of {field} is not among its allowed values</source>
        <translation>der Standardwert von {field} ist nicht unter den erlaubten Werten</translation>
    </message>
    <message>
        <source>The delivery arrived here and was refused ({said}).</source>
        <translation>Die Zustellung kam hier an und wurde abgewiesen ({said}).</translation>
    </message>
    <message>
        <source>The delivery arrived here as if a browser had sent it: an Origin header was added.</source>
        <translation>Die Zustellung kam hier an, als hätte ein Browser sie gesendet: Ein Origin-Header wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The delivery arrived here without the secret: its Authorization header was taken away.</source>
        <translation>Die Zustellung kam hier ohne das Geheimnis an: Ihr Authorization-Header wurde entfernt.</translation>
    </message>
    <message>
        <source>The delivery arrived here, but as {path} instead of POST {webhook_path}.</source>
        <translation>Die Zustellung kam hier an, aber als {path} statt POST {webhook_path}.</translation>
    </message>
    <message>
        <source>The delivery arrived here, but the answer did not get back to the sender {late}.</source>
        <translation>Die Zustellung kam hier an, aber die Antwort kam nicht zum Absender zurück {late}.</translation>
    </message>
    <message>
        <source>The delivery is kept. Fetch the data by its snapshot id instead.</source>
        <translation>Die Zustellung bleibt. Stattdessen die Daten nach ihrer Snapshot-Id abrufen.</translation>
    </message>
    <message>
        <source>The delivery was accepted here, but its sender was told HTTP {status}.</source>
        <translation>Die Zustellung wurde hier angenommen, aber ihrem Absender wurde HTTP {status} gemeldet.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Die Demo konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>Die Demo öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The disk failed and the database is not found in order yet ({found}). Nothing is stored until it is.</source>
        <translation>Der Datenträger ist ausgefallen, und die Datenbank ist noch nicht in Ordnung ({found}). Bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>the disk has not enough room</source>
        <translation>der Datenträger hat nicht genug Platz</translation>
    </message>
    <message>
        <source>The disk of the data folder became full while the linked file was fetched.</source>
        <translation>Der Datenträger des Datenordners wurde voll, während die verlinkte Datei abgerufen wurde.</translation>
    </message>
    <message>
        <source>The disk of the data folder did not confirm a write: {strerror}.</source>
        <translation>Der Datenträger des Datenordners hat einen Schreibvorgang nicht bestätigt: {strerror}.</translation>
    </message>
    <message>
        <source>The disk of the data folder has no room for the linked file ({mb:,} MB).</source>
        <translation>Auf dem Datenträger des Datenordners ist kein Platz für die verlinkte Datei ({mb:,} MB).</translation>
    </message>
    <message>
        <source>The disk of the data folder is full ({code}). Nothing of this step was stored.</source>
        <translation>Der Datenträger des Datenordners ist voll ({code}). Nichts von diesem Schritt wurde gespeichert.</translation>
    </message>
    <message>
        <source>The disk of the data folder is full, so nothing can be received.</source>
        <translation>Der Datenträger des Datenordners ist voll, daher kann nichts empfangen werden.</translation>
    </message>
    <message>
        <source>the disk of the data folder is nearly full</source>
        <translation>der Datenträger des Datenordners ist fast voll</translation>
    </message>
    <message>
        <source>the disk says “{strerror}”</source>
        <translation>der Datenträger meldet „{strerror}“</translation>
    </message>
    <message>
        <source>The download broke off after {size} of {whole_size} bytes, so none of it was used.</source>
        <translation>Der Download brach nach {size} von {whole_size} Bytes ab, daher wurde nichts davon verwendet.</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>The end date {day} is in the future.</source>
        <translation>Das Enddatum {day} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The end date {day} is too long ago.</source>
        <translation>Das Enddatum {day} liegt zu weit zurück.</translation>
    </message>
    <message>
        <source>The end date {end_date} is before the start date {start_date}.</source>
        <translation>Das Enddatum {end_date} liegt vor dem Startdatum {start_date}.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>Vorige Datei</translation>
    </message>
    <message>
        <source>The file is a package, but no Excel workbook.</source>
        <translation>Die Datei ist ein Paket, aber keine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The file is no picture that can be read; it may be damaged.</source>
        <translation>Die Datei ist kein lesbares Bild; sie ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The file is not there any more. Load it again.</source>
        <translation>Die Datei ist nicht mehr da. Erneut laden.</translation>
    </message>
    <message>
        <source>The file of this delivery was not fetched: {sentence}</source>
        <translation>Die Datei dieser Zustellung wurde nicht abgerufen: {sentence}</translation>
    </message>
    <message>
        <source>The file was fetched as delivery {new_id}.</source>
        <translation>Die Datei wurde als Zustellung {new_id} abgerufen.</translation>
    </message>
    <message>
        <source>The file was just imported a second time.</source>
        <translation>Die Datei wurde eben ein zweites Mal importiert.</translation>
    </message>
    <message>
        <source>The file was written, but when it was read back, {reason}. It was removed.</source>
        <translation>Die Datei wurde geschrieben, aber beim Zurücklesen zeigte sich, dass {reason}. Sie wurde entfernt.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {strerror}. Nothing was changed.</source>
        <translation>Die Datei {path} kann nicht gelesen werden: {strerror}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {strerror}. Nothing was imported.</source>
        <translation>Die Datei {path} kann nicht gelesen werden: {strerror}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {error}.</source>
        <translation>Die Datei {path} ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>The file {path} could not be written: {strerror}. Nothing of it was left behind.</source>
        <translation>Die Datei {path} konnte nicht geschrieben werden: {strerror}. Nichts davon blieb zurück.</translation>
    </message>
    <message>
        <source>The file {path} could not be written: {strerror}. Nothing of it was left.</source>
        <translation>Die Datei {path} konnte nicht geschrieben werden: {strerror}. Nichts davon blieb.</translation>
    </message>
    <message>
        <source>the first {preview}, export it to see all</source>
        <translation>die ersten {preview}, zum Ansehen von allem exportieren</translation>
    </message>
    <message>
        <source>the first {shown} of {accounts}</source>
        <translation>die ersten {shown} von {accounts}</translation>
    </message>
    <message>
        <source>the first {shown}, stopped</source>
        <translation>die ersten {shown}, angehalten</translation>
    </message>
    <message>
        <source>the folder {folder} cannot be used</source>
        <translation>der Ordner {folder} nicht verwendbar ist</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}.</source>
        <translation>Der Ordner {folder} ist nicht verwendbar: {strerror}.</translation>
    </message>
    <message>
        <source>The full-text index can be read from beginning to end</source>
        <translation>Der Volltextindex ist von Anfang bis Ende lesbar</translation>
    </message>
    <message>
        <source>The full-text index is damaged ({full_text}): a search may find too little. {go_back}</source>
        <translation>Der Volltextindex ist beschädigt ({full_text}): Eine Suche findet vielleicht zu wenig. {go_back}</translation>
    </message>
    <message>
        <source>The gzip data is cut off after {taken} bytes, so records are missing.</source>
        <translation>Die gzip-Daten brechen nach {taken} Bytes ab, es fehlen also Datensätze.</translation>
    </message>
    <message>
        <source>The gzip data is damaged before byte {taken} ({error}), so records may be wrong.</source>
        <translation>Die gzip-Daten sind vor Byte {taken} beschädigt ({error}), Datensätze können also falsch sein.</translation>
    </message>
    <message>
        <source>The icon of the program cannot be drawn.</source>
        <translation>Das Symbol des Programms kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The icon {file} is damaged.</source>
        <translation>Das Symbol {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>the id {dataset_id} occurs twice in this file</source>
        <translation>die Id {dataset_id} kommt in dieser Datei zweimal vor</translation>
    </message>
    <message>
        <source>The imported file was removed before it was stored.</source>
        <translation>Die importierte Datei wurde entfernt, bevor sie gespeichert war.</translation>
    </message>
    <message>
        <source>The key is in Bright Data's control panel under Account settings, API keys. It must be allowed to trigger datasets.</source>
        <translation>Der Schlüssel steht in der Verwaltung von Bright Data unter Account settings, API keys. Er muss Datasets auslösen dürfen.</translation>
    </message>
    <message>
        <source>The key is known, but the account cannot make requests: {reason}.</source>
        <translation>Der Schlüssel ist bekannt, aber das Konto kann keine Anfragen stellen: {reason}.</translation>
    </message>
    <message>
        <source>The key works and the account can make requests.</source>
        <translation>Der Schlüssel funktioniert, und das Konto kann Anfragen stellen.</translation>
    </message>
    <message>
        <source>The last one: {made_at}, {path}</source>
        <translation>Der letzte: {made_at}, {path}</translation>
    </message>
    <message>
        <source>The line holds no address.</source>
        <translation>Die Zeile enthält keine Adresse.</translation>
    </message>
    <message>
        <source>The line is no table row: {error}.</source>
        <translation>Die Zeile ist keine Tabellenzeile: {error}.</translation>
    </message>
    <message>
        <source>The link died {time} ago.</source>
        <translation>Der Link ist abgelaufen; das ist {time} her.</translation>
    </message>
    <message>
        <source>The link dies in {time}.</source>
        <translation>Der Link gilt noch {time}.</translation>
    </message>
    <message>
        <source>The link probably died {time} ago.</source>
        <translation>Der Link ist wohl abgelaufen; das ist {time} her.</translation>
    </message>
    <message>
        <source>The link probably dies in {time}.</source>
        <translation>Der Link gilt wohl noch {time}.</translation>
    </message>
    <message>
        <source>The link “{link}” leads nowhere in TrackFutura Desktop.</source>
        <translation>Der Link „{link}“ führt in TrackFutura Desktop nirgendwohin.</translation>
    </message>
    <message>
        <source>The listener does not run, so results are fetched: a look every {pause} at first.</source>
        <translation>Der Empfänger läuft nicht, daher werden Ergebnisse abgerufen: anfangs alle {pause}.</translation>
    </message>
    <message>
        <source>the listener does not run.</source>
        <translation>der Empfänger läuft nicht.</translation>
    </message>
    <message>
        <source>The listener of this application does not run, so nothing could be received.</source>
        <translation>Der Empfänger dieser Anwendung läuft nicht, daher könnte nichts empfangen werden.</translation>
    </message>
    <message>
        <source>The lock file {path} cannot be written: {strerror}.</source>
        <translation>Die Sperrdatei {path} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The log {path} cannot be read: {strerror}.</source>
        <translation>Das Protokoll {path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>the log, without secrets</source>
        <translation>das Protokoll, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>The manifest is saved as {chosen}</source>
        <translation>Das Manifest ist gespeichert als {chosen}</translation>
    </message>
    <message>
        <source>The manifest was not written: {strerror}.</source>
        <translation>Das Manifest wurde nicht geschrieben: {strerror}.</translation>
    </message>
    <message>
        <source>The merge of this run cannot be undone any more, so nothing was changed.</source>
        <translation>Das Zusammenführen dieses Laufs lässt sich nicht mehr rückgängig machen, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The methods paragraph is copied; paste it into your report.</source>
        <translation>Der Methodenabsatz ist kopiert; in den Bericht einfügen.</translation>
    </message>
    <message>
        <source>the mode “{discover_by}” occurs twice</source>
        <translation>der Modus „{discover_by}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the monthly limit is {monthly_limit}</source>
        <translation>das Monatslimit ist {monthly_limit}</translation>
    </message>
    <message>
        <source>The monthly limit will hold it.</source>
        <translation>Das Monatslimit wird ihn zurückhalten.</translation>
    </message>
    <message>
        <source>The name has more than {longest_name} letters.</source>
        <translation>Der Name hat mehr als {longest_name} Zeichen.</translation>
    </message>
    <message>
        <source>The name of the run cannot be used.</source>
        <translation>Der Name des Laufs ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The name {hostname} was not found.</source>
        <translation>Der Name {hostname} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>the name {host} could not be found.</source>
        <translation>der Name {host} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The name {path!r} does not say which format the file shall have.</source>
        <translation>Der Name {path!r} verrät nicht, welches Format die Datei haben soll.</translation>
    </message>
    <message>
        <source>The name {} could not be found.</source>
        <translation>Der Name {} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>Die ältesten gehen zuerst.</translation>
    </message>
    <message>
        <source>The oldest go first; 0 is no limit.</source>
        <translation>Die ältesten gehen zuerst; 0 heißt keine Grenze.</translation>
    </message>
    <message>
        <source>The other deliveries are still there.</source>
        <translation>Die anderen Zustellungen sind noch da.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}: {strerror}.</source>
        <translation>Das Bild konnte nicht als {path} gespeichert werden: {strerror}.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here; open it.</source>
        <translation>Das Bild ist zu groß, um hier gezeigt zu werden; bitte öffnen.</translation>
    </message>
    <message>
        <source>The picture of the window could not be saved as {path}; the data are stored.</source>
        <translation>Das Bild des Fensters konnte nicht als {path} gespeichert werden; die Daten sind gespeichert.</translation>
    </message>
    <message>
        <source>The preset was not saved: it needs a name.</source>
        <translation>Die Vorlage wurde nicht gespeichert: Sie braucht einen Namen.</translation>
    </message>
    <message>
        <source>The process that stores large deliveries could not be started: {strerror}.</source>
        <translation>Der Prozess, der große Zustellungen speichert, konnte nicht gestartet werden: {strerror}.</translation>
    </message>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>Das Programm endete, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The proxy did not connect to {}.</source>
        <translation>Der Proxy stellte keine Verbindung zu {} her.</translation>
    </message>
    <message>
        <source>The public address {brief}, so results are fetched and no webhook is asked for.</source>
        <translation>Die öffentliche Adresse {brief}, daher werden Ergebnisse abgerufen und kein Webhook wird verlangt.</translation>
    </message>
    <message>
        <source>The raw body is kept. Have the snapshot delivered again, or download it, as JSON.</source>
        <translation>Die Rohdaten bleiben. Den Snapshot erneut zustellen lassen oder herunterladen, als JSON.</translation>
    </message>
    <message>
        <source>The raw body is kept. Have the snapshot delivered again, or download it.</source>
        <translation>Die Rohdaten bleiben. Den Snapshot erneut zustellen lassen oder herunterladen.</translation>
    </message>
    <message>
        <source>The raw body is kept. Split the delivery into several files, or start smaller runs.</source>
        <translation>Die Rohdaten bleiben. Die Zustellung in mehrere Dateien aufteilen oder kleinere Läufe starten.</translation>
    </message>
    <message>
        <source>The raw body of this delivery was removed to keep within the limits in Settings.</source>
        <translation>Die Rohdaten dieser Zustellung wurden entfernt, um die Grenzen in den Einstellungen einzuhalten.</translation>
    </message>
    <message>
        <source>The raw body was removed on {body_removed_at}, {age}, to keep within the limits in Settings, Storage.</source>
        <translation>Die Rohdaten wurden am {body_removed_at} entfernt, {age}, um die Grenzen unter Einstellungen, Speicher einzuhalten.</translation>
    </message>
    <message>
        <source>The raw data of processed deliveries are packed and, beyond these limits, removed, the oldest first. Records stay, and so does whatever waits, failed or belongs to no run yet. 0 is no limit.</source>
        <translation>Die Rohdaten verarbeiteter Zustellungen werden gepackt und jenseits dieser Grenzen entfernt, die ältesten zuerst. Datensätze bleiben, ebenso alles, was wartet, fehlgeschlagen ist oder noch zu keinem Lauf gehört. 0 heißt keine Grenze.</translation>
    </message>
    <message>
        <source>The raw data of this delivery, or of another for the same request, were removed to keep within the limits in Settings, so this cannot be done again. What it brought stays as it is.</source>
        <translation>Die Rohdaten dieser oder einer anderen Zustellung zu derselben Anfrage wurden entfernt, um die Grenzen in den Einstellungen einzuhalten, daher geht dies nicht noch einmal. Was sie brachte, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The raw data of {removed} were removed, the last {when}.</source>
        <translation>Die Rohdaten von {removed} Zustellungen wurden entfernt, zuletzt {when}.</translation>
    </message>
    <message>
        <source>The raw data of {whole:,} deliveries is what arrived</source>
        <translation>Die Rohdaten von {whole:,} Zustellungen sind, was eintraf</translation>
    </message>
    <message>
        <source>The record as Bright Data sent it</source>
        <translation>Der Datensatz, wie Bright Data ihn sendete</translation>
    </message>
    <message>
        <source>The record at byte {offset} is larger than {max_record_bytes} bytes.</source>
        <translation>Der Datensatz bei Byte {offset} ist größer als {max_record_bytes} Bytes.</translation>
    </message>
    <message>
        <source>The record is gone.</source>
        <translation>Der Datensatz ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The record is nested too deeply to be read.</source>
        <translation>Der Datensatz ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The records are kept. If they belong to another request, assign the delivery to it.</source>
        <translation>Die Datensätze bleiben. Gehören sie zu einer anderen Anfrage, die Zustellung dieser zuordnen.</translation>
    </message>
    <message>
        <source>The records keep the value; only the column goes, and it can be added again.</source>
        <translation>Die Datensätze behalten den Wert; nur die Spalte verschwindet und kann wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The records stand on {sheets} sheets, because one holds {max_rows:,} rows.</source>
        <translation>Die Datensätze stehen auf {sheets} Blättern, weil eines {max_rows:,} Zeilen fasst.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <source>The request as it is sent</source>
        <translation>Die Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>The request is gone, so nothing can be assigned to it.</source>
        <translation>Die Anfrage ist nicht mehr da, daher kann ihr nichts zugeordnet werden.</translation>
    </message>
    <message>
        <source>The request was sent, but it is not known whether Bright Data started it. {reason}</source>
        <translation>Die Anfrage wurde gesendet, aber es ist nicht bekannt, ob Bright Data sie gestartet hat. {reason}</translation>
    </message>
    <message>
        <source>The row has {row} values for {names} columns.</source>
        <translation>Die Zeile hat {row} Werte für {names} Spalten.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>The run has no source that is still there.</source>
        <translation>Der Lauf hat keine Quelle, die noch da ist.</translation>
    </message>
    <message>
        <source>The run is gone, so nothing was written.</source>
        <translation>Der Lauf ist nicht mehr da, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The run was not sent: {hold}</source>
        <translation>Der Lauf wurde nicht gesendet: {hold}</translation>
    </message>
    <message>
        <source>The runs are named after it, with their date and time.</source>
        <translation>Die Läufe werden danach benannt, mit Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>The same again {times}</source>
        <translation>Dasselbe noch {times}</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>Wie {name}</translation>
    </message>
    <message>
        <source>The same record in every run</source>
        <translation>Derselbe Datensatz in jedem Lauf</translation>
    </message>
    <message>
        <source>The schedule needs a name of one line.</source>
        <translation>Der Zeitplan braucht einen einzeiligen Namen.</translation>
    </message>
    <message>
        <source>The schedule was changed meanwhile.</source>
        <translation>Der Zeitplan wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The secure connection to {} failed.</source>
        <translation>Die sichere Verbindung zu {} ist gescheitert.</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>The settings could not be saved: {error}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {error}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {error}.</source>
        <translation>Die Einstellungsdatei {path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>the settings that differ from the defaults, without secrets</source>
        <translation>die Einstellungen, die vom Standard abweichen, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>The sources are being read …</source>
        <translation>Die Quellen werden gelesen …</translation>
    </message>
    <message>
        <source>The start date {day} is in the future.</source>
        <translation>Das Startdatum {day} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The start date {day} is too long ago.</source>
        <translation>Das Startdatum {day} liegt zu weit zurück.</translation>
    </message>
    <message>
        <source>The storage needs attention</source>
        <translation>Der Speicher braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The stored body cannot be read: {strerror}.</source>
        <translation>Der gespeicherte Body kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>The stored body is damaged: it cannot be unpacked.</source>
        <translation>Der gespeicherte Body ist beschädigt: Er lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The stored body is not what arrived: it was changed or damaged.</source>
        <translation>Der gespeicherte Body ist nicht, was eintraf: Er wurde verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>The support bundle is saved as {path}.</source>
        <translation>Das Supportpaket ist gespeichert als {path}.</translation>
    </message>
    <message>
        <source>The support bundle was not written: {strerror}.</source>
        <translation>Das Supportpaket wurde nicht geschrieben: {strerror}.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is not known.</source>
        <translation>Die Zeitzone „{name}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The tunnel or proxy is up but leads to another port: something else answered ({said}).</source>
        <translation>Tunnel oder Proxy läuft, führt aber zu einem anderen Port: Etwas anderes antwortete ({said}).</translation>
    </message>
    <message>
        <source>The tunnel or proxy is up, but nothing answers behind it ({said}).</source>
        <translation>Tunnel oder Proxy läuft, aber dahinter antwortet nichts ({said}).</translation>
    </message>
    <message>
        <source>the version of the database, and how many rows each table has</source>
        <translation>die Version der Datenbank und die Zeilenzahl jeder Tabelle</translation>
    </message>
    <message>
        <source>The view “{place}” is empty.</source>
        <translation>Die Ansicht „{place}“ ist leer.</translation>
    </message>
    <message>
        <source>The window can be used meanwhile.</source>
        <translation>Das Fenster ist währenddessen benutzbar.</translation>
    </message>
    <message>
        <source>The window did not open.</source>
        <translation>Das Fenster öffnete sich nicht.</translation>
    </message>
    <message>
        <source>The workbook defines entities, which no spreadsheet program does.</source>
        <translation>Die Arbeitsmappe definiert Entitäten, was kein Tabellenprogramm tut.</translation>
    </message>
    <message>
        <source>The workbook has macros. They were not run; only its cells were read.</source>
        <translation>Die Arbeitsmappe hat Makros. Sie wurden nicht ausgeführt; nur ihre Zellen wurden gelesen.</translation>
    </message>
    <message>
        <source>The workbook has more than {most_rows:,} rows.</source>
        <translation>Die Arbeitsmappe hat mehr als {most_rows:,} Zeilen.</translation>
    </message>
    <message>
        <source>The workbook is damaged, so nothing of it was read.</source>
        <translation>Die Arbeitsmappe ist beschädigt, daher wurde nichts daraus gelesen.</translation>
    </message>
    <message>
        <source>The workbook is of the old format (XLS) or protected by a password.</source>
        <translation>Die Arbeitsmappe hat das alte Format (XLS) oder ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Die Arbeitsmappe ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 64 MB.</source>
        <translation>Die Arbeitsmappe wird entpackt größer als 64 MB.</translation>
    </message>
    <message>
        <source>The {most} most frequent ones, with how many records have each.</source>
        <translation>Die {most} häufigsten, mit der Zahl ihrer Datensätze.</translation>
    </message>
    <message>
        <source>The {source} says {platform}, but the records are {found}</source>
        <translation>{source} nennt {platform}, aber die Datensätze sind von {found}</translation>
    </message>
    <message>
        <source>Then {then}. Times of this computer's zone.</source>
        <translation>Danach {then}. Uhrzeiten in der Zone dieses Computers.</translation>
    </message>
    <message>
        <source>There are no records in the list.</source>
        <translation>In der Liste sind keine Datensätze.</translation>
    </message>
    <message>
        <source>There are no sources to collect yet</source>
        <translation>Noch gibt es keine Quellen zu sammeln</translation>
    </message>
    <message>
        <source>There are no sources yet.</source>
        <translation>Noch gibt es keine Quellen.</translation>
    </message>
    <message>
        <source>There are: {columns}.</source>
        <translation>Es gibt: {columns}.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es gibt keine Adresse.</translation>
    </message>
    <message>
        <source>There is no API key yet: save the run, set the key in Settings, then start it.</source>
        <translation>Es gibt noch keinen API-Schlüssel: den Lauf speichern, den Schlüssel in den Einstellungen setzen, dann starten.</translation>
    </message>
    <message>
        <source>There is no Bright Data API key yet, so nothing was sent.</source>
        <translation>Es gibt noch keinen API-Schlüssel von Bright Data, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no column {gone!r}. Nothing was written.</source>
        <translation>Es gibt keine Spalte {gone!r}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no dataset for {folder}.</source>
        <translation>Es gibt kein Dataset für {folder}.</translation>
    </message>
    <message>
        <source>There is no display to show the window on.</source>
        <translation>Es gibt keinen Bildschirm, um das Fenster zu zeigen.</translation>
    </message>
    <message>
        <source>There is no request yet that it could belong to.</source>
        <translation>Noch gibt es keine Anfrage, zu der sie gehören könnte.</translation>
    </message>
    <message>
        <source>There is not enough space in {folder}: {wanted} MB are needed, {free} MB are free. Nothing was changed.</source>
        <translation>In {folder} ist nicht genug Platz: {wanted} MB sind nötig, {free} MB sind frei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There was no database in the data folder, and an empty one was made. The newest backup copy is {path}.</source>
        <translation>Im Datenordner war keine Datenbank; eine leere wurde angelegt. Die neueste Sicherungskopie ist {path}.</translation>
    </message>
    <message>
        <source>These are {count} lines; at most {most} can be added at once.</source>
        <translation>Das sind {count} Zeilen; höchstens {most} können auf einmal hinzugefügt werden.</translation>
    </message>
    <message>
        <source>These are {count} lines; here at most {most} can be added.</source>
        <translation>Das sind {count} Zeilen; hier können höchstens {most} hinzugefügt werden.</translation>
    </message>
    <message>
        <source>These requests were made with your account elsewhere: on another computer, by another program, or before a reinstallation. Adopting one makes a run of it and fetches its data. Nothing is paid again.</source>
        <translation>Diese Anfragen wurden mit dem Konto anderswo gestellt: auf einem anderen Computer, durch ein anderes Programm oder vor einer Neuinstallation. Beim Übernehmen wird ein Lauf daraus und seine Daten werden abgerufen. Nichts wird noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>These two runs cannot be merged, so nothing was changed.</source>
        <translation>Diese beiden Läufe können nicht zusammengeführt werden, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>They are fetched as soon as they are.</source>
        <translation>Sie werden abgerufen, sobald sie bereit sind.</translation>
    </message>
    <message>
        <source>They come while the window is not in front, several at once as one.</source>
        <translation>Sie kommen, solange das Fenster nicht vorne ist, mehrere zugleich als eine.</translation>
    </message>
    <message>
        <source>They have none.</source>
        <translation>Sie haben keine.</translation>
    </message>
    <message>
        <source>They have: {known}{more}</source>
        <translation>Sie haben: {known}{more}</translation>
    </message>
    <message>
        <source>This build does not say where its releases are listed, so nobody can be asked.</source>
        <translation>Diese Ausgabe sagt nicht, wo ihre Versionen aufgelistet sind; darum kann niemand gefragt werden.</translation>
    </message>
    <message>
        <source>This cannot be done now. {reason}</source>
        <translation>Das ist jetzt nicht möglich. {reason}</translation>
    </message>
    <message>
        <source>This cannot be the id of a snapshot, so Bright Data was not asked.</source>
        <translation>Dies kann keine Snapshot-Id sein, daher wurde Bright Data nicht gefragt.</translation>
    </message>
    <message>
        <source>This cannot be undone. Runs that were made with it stay as they are.</source>
        <translation>Das lässt sich nicht rückgängig machen. Läufe, die damit angelegt wurden, bleiben unverändert.</translation>
    </message>
    <message>
        <source>This data folder was named at the start, with --data-dir or TRACKFUTURA_DATA_DIR.</source>
        <translation>Dieser Datenordner wurde beim Start angegeben, mit --data-dir oder TRACKFUTURA_DATA_DIR.</translation>
    </message>
    <message>
        <source>This dataset takes no {ignored}: more can come than you ask for.</source>
        <translation>Dieses Dataset nimmt {ignored} nicht an: Es kann mehr kommen als angefragt.</translation>
    </message>
    <message>
        <source>This delivery cannot be processed again just now.</source>
        <translation>Diese Zustellung kann gerade nicht erneut verarbeitet werden.</translation>
    </message>
    <message>
        <source>This delivery is just being processed, so it is not brought back yet.</source>
        <translation>Diese Zustellung wird gerade verarbeitet, daher wurde sie noch nicht zurückgebracht.</translation>
    </message>
    <message>
        <source>This delivery is not being processed, so there is nothing to cancel.</source>
        <translation>Diese Zustellung wird nicht verarbeitet, es gibt also nichts abzubrechen.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here; open it.</source>
        <translation>Diese Art von Datei kann hier nicht gezeigt werden; bitte öffnen.</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
    <message>
        <source>This month {spent} spent</source>
        <translation>In diesem Monat {spent} ausgegeben</translation>
    </message>
    <message>
        <source>This package of TrackFutura Desktop cannot write Parquet files. Nothing was written.</source>
        <translation>Dieses Paket von TrackFutura Desktop kann keine Parquet-Dateien schreiben. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This record links to no such file.</source>
        <translation>Dieser Datensatz verweist auf keine solche Datei.</translation>
    </message>
    <message>
        <source>This request is already here; nothing was adopted.</source>
        <translation>Diese Anfrage ist schon hier; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This run cannot be renamed, so nothing was changed.</source>
        <translation>Dieser Lauf kann nicht umbenannt werden, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This run cannot be repeated: none of its sources is there any more.</source>
        <translation>Dieser Lauf kann nicht wiederholt werden: Keine seiner Quellen ist noch da.</translation>
    </message>
    <message>
        <source>This run is not in the trash any more, so nothing of it was deleted.</source>
        <translation>Dieser Lauf ist nicht mehr im Papierkorb, daher wurde nichts davon gelöscht.</translation>
    </message>
    <message>
        <source>This schedule was deleted, so nothing was changed.</source>
        <translation>Dieser Zeitplan wurde gelöscht, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This system has no keyring, so a key is known until the program ends. To keep one, set TRACKFUTURA_API_TOKEN before starting.</source>
        <translation>Dieses System hat keinen Schlüsselbund, ein Schlüssel ist also nur bis zum Programmende bekannt. Um ihn zu behalten, vor dem Start TRACKFUTURA_API_TOKEN setzen.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the API key is only known until the program ends.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der API-Schlüssel ist also nur bis zum Programmende bekannt.</translation>
    </message>
    <message>
        <source>This time never comes.</source>
        <translation>Diese Zeit kommt nie.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To go back to it, choose “Data folder, backup and restore…” under Help.</source>
        <translation>Um zu ihr zurückzukehren, unter Hilfe „Datenordner, Sichern und Wiederherstellen …“ wählen.</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Too many connections to {} are open.</source>
        <translation>Zu viele Verbindungen zu {} sind offen.</translation>
    </message>
    <message>
        <source>Too much arrived for the database to be read to its end. Check again when less arrives.</source>
        <translation>Es traf zu viel ein, um die Datenbank bis zum Ende zu lesen. Erneut prüfen, wenn weniger eintrifft.</translation>
    </message>
    <message>
        <source>too small: a part of a larger run could have fewer than minimum_inputs</source>
        <translation>zu klein: Ein Teil eines größeren Laufs könnte weniger als minimum_inputs haben</translation>
    </message>
    <message>
        <source>Top posts</source>
        <translation>Beliebteste Beiträge</translation>
    </message>
    <message>
        <source>Top records</source>
        <translation>Beliebteste Datensätze</translation>
    </message>
    <message>
        <source>TrackFutura Desktop has Bright Data collect posts, reels, comments and profiles, keeps all of it on this computer, and shows it as a tree.</source>
        <translation>TrackFutura Desktop lässt Bright Data Beiträge, Reels, Kommentare und Profile sammeln, bewahrt alles auf diesem Computer auf und zeigt es als Baum.</translation>
    </message>
    <message>
        <source>TrackFutura Desktop {version} can be had.</source>
        <translation>TrackFutura Desktop {version} ist erhältlich.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trash · {runs}</source>
        <translation>Papierkorb · {runs}</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again what you did. If it happens again, send us this report. Keys, secrets, values in addresses and the name of your home folder are not in it.</source>
        <translation>Bitte noch einmal versuchen. Passiert es wieder, uns diesen Bericht senden. Schlüssel, Geheimnisse, Werte in Adressen und der Name des Benutzerordners stehen nicht darin.</translation>
    </message>
    <message>
        <source>Try again when the delivery is processed.</source>
        <translation>Nach der Verarbeitung der Zustellung erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at Bright Data's status page.</source>
        <translation>Erneut versuchen; bleibt es so, die Statusseite von Bright Data ansehen.</translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Try: trackfutura demo</source>
        <translation>Stattdessen: trackfutura demo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>twice in this list</source>
        <translation>zweimal in dieser Liste</translation>
    </message>
    <message>
        <source>Two datasets have the same id, so nothing was changed.</source>
        <translation>Zwei Datasets haben dieselbe Id, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Two letters, such as DE or US</source>
        <translation>Zwei Buchstaben, zum Beispiel DE oder US</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type a shorter one.</source>
        <translation>Einen kürzeren eingeben.</translation>
    </message>
    <message>
        <source>Type another id.</source>
        <translation>Eine andere Id eingeben.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Einen anderen Namen eingeben.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Mindestens einen Buchstaben eingeben.</translation>
    </message>
    <message>
        <source>Type one, such as the name of a client or a study.</source>
        <translation>Einen eingeben, etwa den Namen eines Kunden oder einer Studie.</translation>
    </message>
    <message>
        <source>Type one, such as “Instagram posts”.</source>
        <translation>Einen eingeben, etwa „Instagram posts“.</translation>
    </message>
    <message>
        <source>under $0.01</source>
        <translation>unter $0.01</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo it when that is complete: “Restore” in the trash does it, too.</source>
        <translation>Danach rückgängig machen: „Wiederherstellen“ im Papierkorb tut es auch.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Unbekannter Autor</translation>
    </message>
    <message>
        <source>Unknown platform</source>
        <translation>Unbekannte Plattform</translation>
    </message>
    <message>
        <source>unknown platform</source>
        <translation>Plattform unbekannt</translation>
    </message>
    <message>
        <source>unknown snapshot</source>
        <translation>Snapshot unbekannt</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>unmatched</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>Unmatched deliveries</source>
        <translation>Nicht zugeordnete Zustellungen</translation>
    </message>
    <message>
        <source>unmatched: no known request</source>
        <translation>nicht zugeordnet: keine bekannte Anfrage</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>US dollars for 1,000 records</source>
        <translation>US-Dollar für 1.000 Datensätze</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Paris or UTC.</source>
        <translation>Einen Namen wie Europe/Paris oder UTC verwenden.</translation>
    </message>
    <message>
        <source>Use a public address of {known}.</source>
        <translation>Eine öffentliche Adresse von {known} verwenden.</translation>
    </message>
    <message>
        <source>Use addresses or ids, with commas between.</source>
        <translation>Adressen oder Kennungen angeben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Use an address of {known}.</source>
        <translation>Eine Adresse von {known} verwenden.</translation>
    </message>
    <message>
        <source>Use another copy of it, or make it again.</source>
        <translation>Eine andere Kopie verwenden oder sie neu anlegen.</translation>
    </message>
    <message>
        <source>use it</source>
        <translation>wird genutzt</translation>
    </message>
    <message>
        <source>Use its window, or close it first, or start with another folder (--data-dir).</source>
        <translation>Dessen Fenster verwenden, es zuerst schließen oder mit einem anderen Ordner starten (--data-dir).</translation>
    </message>
    <message>
        <source>Use one line of at most {longest_name} characters.</source>
        <translation>Eine Zeile mit höchstens {longest_name} Zeichen verwenden.</translation>
    </message>
    <message>
        <source>Use the address of {kinds}, or choose another service.</source>
        <translation>Die Adresse von {kinds} verwenden oder einen anderen Dienst wählen.</translation>
    </message>
    <message>
        <source>Use the address of {wanted}.</source>
        <translation>Die Adresse {wanted} verwenden.</translation>
    </message>
    <message>
        <source>Use the name of a language or its letters, such as English or en.</source>
        <translation>Den englischen Namen einer Sprache oder ihr Kürzel angeben, zum Beispiel English oder en.</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166, such as DE, GB or US.</source>
        <translation>Die zwei Buchstaben nach ISO 3166 angeben, zum Beispiel DE, GB oder US.</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>überprüft</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>Verifying {path}</source>
        <translation>{path} wird geprüft</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Views ±</source>
        <translation>Aufrufe ±</translation>
    </message>
    <message>
        <source>Wait until it is complete, or cancel it under Runs.</source>
        <translation>Warten, bis er vollständig ist, oder ihn unter Läufe abbrechen.</translation>
    </message>
    <message>
        <source>Wait until it is processed, then try again.</source>
        <translation>Warten, bis sie verarbeitet ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait until it is processed, then undo it again.</source>
        <translation>Warten, bis sie verarbeitet ist, dann erneut rückgängig machen.</translation>
    </message>
    <message>
        <source>Wait until running requests have ended, then try again.</source>
        <translation>Warten, bis laufende Anfragen beendet sind, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait until some have ended, then try again.</source>
        <translation>Warten, bis einige beendet sind, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait until the requests of the run have ended.</source>
        <translation>Warten, bis die Anfragen des Laufs beendet sind.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Webhook: Bright Data sent the data</source>
        <translation>Webhook: Bright Data sendete die Daten</translation>
    </message>
    <message>
        <source>Webhooks are not received any more, because the listener ended by itself; see the log.</source>
        <translation>Es werden keine Webhooks mehr empfangen, weil der Empfänger von selbst endete; siehe das Protokoll.</translation>
    </message>
    <message>
        <source>Webhooks are received on {local_url}</source>
        <translation>Webhooks werden auf {local_url} empfangen</translation>
    </message>
    <message>
        <source>Webhooks are sent to {url} and arrive at {netloc}.</source>
        <translation>Webhooks werden an {url} gesendet und kommen bei {netloc} an.</translation>
    </message>
    <message>
        <source>Webhooks can be received on {where}</source>
        <translation>Webhooks können auf {where} empfangen werden</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on {host}:{port}: {error}.</source>
        <translation>Webhooks können auf {host}:{port} nicht empfangen werden: {error}.</translation>
    </message>
    <message>
        <source>Webhooks come through {public_url}</source>
        <translation>Webhooks kommen durch {public_url}</translation>
    </message>
    <message>
        <source>Webhooks come through {url}</source>
        <translation>Webhooks kommen durch {url}</translation>
    </message>
    <message>
        <source>Webhooks reach this application through the address.</source>
        <translation>Webhooks erreichen diese Anwendung über die Adresse.</translation>
    </message>
    <message>
        <source>Webhooks to {local}</source>
        <translation>Webhooks an {local}</translation>
    </message>
    <message>
        <source>Webhooks to {shown} · being checked</source>
        <translation>Webhooks an {shown} · wird geprüft</translation>
    </message>
    <message>
        <source>Webhooks to {shown} · {sign} {last_at}</source>
        <translation>Webhooks an {shown} · {sign} {last_at}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What arrives until then is put aside with the present data, in {aside}.</source>
        <translation>Was bis dahin eintrifft, wird mit den jetzigen Daten in {aside} beiseitegelegt.</translation>
    </message>
    <message>
        <source>What came is neither a picture nor a film.</source>
        <translation>Was kam, ist weder Bild noch Video.</translation>
    </message>
    <message>
        <source>What can be done with the delivery</source>
        <translation>Was mit der Zustellung möglich ist</translation>
    </message>
    <message>
        <source>What could not be is kept under Deliveries, where it can be processed again.</source>
        <translation>Was nicht gelesen werden konnte, liegt unter Zustellungen und kann dort erneut verarbeitet werden.</translation>
    </message>
    <message>
        <source>What do you want to do</source>
        <translation>Was soll getan werden</translation>
    </message>
    <message>
        <source>What do you want to do? Actions, runs, sources, settings …</source>
        <translation>Was soll getan werden? Befehle, Läufe, Quellen, Einstellungen …</translation>
    </message>
    <message>
        <source>What earlier runs have brought already with the same settings. Whatever is left out here is not asked for again and not paid for again; the earlier records stay where they are.</source>
        <translation>Was frühere Läufe mit denselben Einstellungen schon gebracht haben. Was hier ausgelassen wird, wird nicht noch einmal angefragt und nicht noch einmal bezahlt; die früheren Datensätze bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>What happened to this request, step by step: stored here, sent, accepted by Bright Data, collected there, delivered, ingested, and verified against Bright Data's own count.</source>
        <translation>Was mit dieser Anfrage geschah, Schritt für Schritt: hier gespeichert, gesendet, von Bright Data angenommen, dort gesammelt, zugestellt, verarbeitet und mit der Zählung von Bright Data verglichen.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What has no keys of its own is found with {keys_shown}.</source>
        <translation>Was keine eigenen Tasten hat, findet {keys_shown}.</translation>
    </message>
    <message>
        <source>What is delivered for runs that you start is listed here.</source>
        <translation>Was für gestartete Läufe zugestellt wird, steht hier.</translation>
    </message>
    <message>
        <source>What is saved before its links die.</source>
        <translation>Was gespeichert wird, bevor die Links ablaufen.</translation>
    </message>
    <message>
        <source>What is saved is counted soon after the start.</source>
        <translation>Kurz nach dem Start wird gezählt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>what it says of its runs makes no sense</source>
        <translation>was sie über ihre Läufe sagt, ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>What lies there is counted soon after the start, and then every hour.</source>
        <translation>Kurz nach dem Start und dann jede Stunde wird gezählt, was dort liegt.</translation>
    </message>
    <message>
        <source>What to collect</source>
        <translation>Was gesammelt wird</translation>
    </message>
    <message>
        <source>What was accepted runs on. The run shows every request; it can be sent again there.</source>
        <translation>Was angenommen wurde, läuft weiter. Der Lauf zeigt jede Anfrage; sie kann dort erneut gesendet werden.</translation>
    </message>
    <message>
        <source>what was checked, and what is wrong</source>
        <translation>was geprüft wurde und was nicht stimmt</translation>
    </message>
    <message>
        <source>What was collected is still there. Send us the log in {folder}.</source>
        <translation>Was gesammelt wurde, ist noch da. Senden Sie uns das Protokoll in {folder}.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>What was spent by month, run and source, and the monthly limit</source>
        <translation>Ausgaben nach Monat, Lauf und Quelle sowie das Monatslimit</translation>
    </message>
    <message>
        <source>What was superseded stays in the trash until you delete it for good.</source>
        <translation>Was überholt wurde, bleibt im Papierkorb, bis es endgültig gelöscht wird.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What will be sent is being worked out …</source>
        <translation>Es wird ermittelt, was gesendet wird …</translation>
    </message>
    <message numerus="yes">
        <source>What {n} merge superseded is among it; that merge cannot be undone any more.</source>
        <extracomment>What {n} merges superseded is among it; those merges cannot be undone any more.</extracomment>
        <translation>
            <numerusform>Darunter ist, was beim Zusammenführen von {n} Lauf überholt wurde; das lässt sich dann nicht mehr rückgängig machen.</numerusform>
            <numerusform>Darunter ist, was beim Zusammenführen von {n} Läufen überholt wurde; das lässt sich dann nicht mehr rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When results do not come</source>
        <translation>Wenn Ergebnisse ausbleiben</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>When TrackFutura is started the next time, everything is copied and read back before the new place counts. What was here is kept until you delete it.</source>
        <translation>Beim nächsten Start von TrackFutura wird alles kopiert und zurückgelesen, bevor der neue Ort gilt. Was hier war, bleibt bis zum Löschen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where Bright Data reaches this computer, for example through a tunnel. Without one, results are fetched.</source>
        <translation>Wo Bright Data diesen Computer erreicht, zum Beispiel über einen Tunnel. Ohne Adresse werden Ergebnisse abgerufen.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Where the data folder shall be</source>
        <translation>Wo der Datenordner liegen soll</translation>
    </message>
    <message>
        <source>Where the public address comes from</source>
        <translation>Woher die öffentliche Adresse kommt</translation>
    </message>
    <message>
        <source>Whether the program starts when you sign in could not be changed: {strerror}.</source>
        <translation>Ob das Programm bei der Anmeldung startet, konnte nicht geändert werden: {strerror}.</translation>
    </message>
    <message>
        <source>Whether webhooks reach this computer. Without a public address results are fetched from Bright Data instead; nothing is lost, it only takes a little longer.</source>
        <translation>Ob Webhooks diesen Computer erreichen. Ohne öffentliche Adresse werden Ergebnisse stattdessen von Bright Data abgerufen; nichts geht verloren, es dauert nur etwas länger.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With data of the profile</source>
        <translation>Mit Profildaten</translation>
    </message>
    <message>
        <source>with errors only</source>
        <translation>nur mit Fehlern</translation>
    </message>
    <message>
        <source>With how many records have each, the most frequent first.</source>
        <translation>Mit der Zahl ihrer Datensätze, die häufigsten zuerst.</translation>
    </message>
    <message>
        <source>with records</source>
        <translation>mit Datensätzen</translation>
    </message>
    <message>
        <source>With saved pictures and films</source>
        <translation>Mit gespeicherten Bildern und Videos</translation>
    </message>
    <message>
        <source>With the word</source>
        <translation>Mit dem Wort</translation>
    </message>
    <message>
        <source>with {answer_status}</source>
        <translation>mit {answer_status}</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>binnen eines Tages</translation>
    </message>
    <message>
        <source>within {seconds:g} seconds</source>
        <translation>binnen {seconds:g} Sekunden</translation>
    </message>
    <message>
        <source>Without a public address this application asks Bright Data for the results from time to time; nothing has to be set up. With one, they arrive as soon as they are there.</source>
        <translation>Ohne öffentliche Adresse fragt diese Anwendung Bright Data von Zeit zu Zeit nach den Ergebnissen; dafür ist nichts einzurichten. Mit einer treffen sie ein, sobald es sie gibt.</translation>
    </message>
    <message>
        <source>Words in name, address, platform, service, group, tags or note</source>
        <translation>Wörter in Name, Adresse, Plattform, Dienst, Gruppe, Tags oder Notiz</translation>
    </message>
    <message>
        <source>Words in the entry</source>
        <translation>Wörter im Eintrag</translation>
    </message>
    <message>
        <source>Words with blanks between them.</source>
        <translation>Wörter, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Words with blanks between them. The filter above the tree finds them.</source>
        <translation>Wörter, durch Leerzeichen getrennt. Der Filter über dem Baum findet sie.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>Write it like https://hooks.example.org, without a path.</source>
        <translation>In der Form https://hooks.example.org, ohne Pfad.</translation>
    </message>
    <message>
        <source>Write what is listed, or several that are selected, as CSV</source>
        <translation>Die gezeigten oder die ausgewählten Quellen als CSV schreiben</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>wrong platform</source>
        <translation>falsche Plattform</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>You will be asked again next time.</source>
        <translation>Beim nächsten Mal wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Your account lists no request that this computer does not know.</source>
        <translation>Das Konto führt keine Anfrage, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>Your choice could not be kept: {strerror}.</source>
        <translation>Die Auswahl konnte nicht gespeichert werden: {strerror}.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>{api_base} did not answer within {patience_seconds} seconds. Check the network.</source>
        <translation>{api_base} antwortete nicht binnen {patience_seconds} Sekunden. Das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>{backup_copies} of the database, {backup_bytes}, the newest {made}.</source>
        <translation>{backup_copies} der Datenbank, {backup_bytes}, zuletzt {made}.</translation>
    </message>
    <message>
        <source>{bodies:,} large raw bodies</source>
        <translation>{bodies:,} große Bodys</translation>
    </message>
    <message>
        <source>{chosen} is started when the settings are saved, and ended with this application.</source>
        <translation>{chosen} wird beim Speichern der Einstellungen gestartet und mit dieser Anwendung beendet.</translation>
    </message>
    <message>
        <source>{chosen} is starting.</source>
        <translation>{chosen} startet.</translation>
    </message>
    <message>
        <source>{chosen} of {sources}</source>
        <translation>{chosen} von {sources}</translation>
    </message>
    <message>
        <source>{chosen} of {total} chosen{note}</source>
        <translation>{chosen} von {total} ausgewählt{note}</translation>
    </message>
    <message>
        <source>{count} cannot be collected and will be left out</source>
        <translation>{count} können nicht gesammelt werden und bleiben aus</translation>
    </message>
    <message>
        <source>{count} deliveries are processed as the answer to the request that you choose. Their records are stored in that run. Undo brings them back to where they were.</source>
        <translation>{count} Zustellungen werden als Antwort auf die gewählte Anfrage verarbeitet. Ihre Datensätze werden in deren Lauf gespeichert. „Rückgängig“ bringt sie dorthin zurück, wo sie waren.</translation>
    </message>
    <message>
        <source>{cut:,} texts were cut at {max_text:,} characters, the most a cell can hold.</source>
        <translation>{cut:,} Texte wurden bei {max_text:,} Zeichen gekürzt, mehr fasst eine Zelle nicht.</translation>
    </message>
    <message>
        <source>{dataset}: Bright Data wants at least {fewest} addresses in one request.</source>
        <translation>{dataset}: Bright Data will mindestens {fewest} Adressen in einer Anfrage.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{days} after it was processed</source>
        <translation>{days} nach der Verarbeitung</translation>
    </message>
    <message>
        <source>{days} at {time}</source>
        <translation>{days} um {time}</translation>
    </message>
    <message>
        <source>{deliveries} selected</source>
        <translation>{deliveries} ausgewählt</translation>
    </message>
    <message>
        <source>{deliveries} waiting</source>
        <translation>{deliveries} in der Warteschlange</translation>
    </message>
    <message>
        <source>{done} of {total} are added …</source>
        <translation>{done} von {total} sind hinzugefügt …</translation>
    </message>
    <message>
        <source>{ended} of {sources} ready</source>
        <translation>{ended} von {sources} bereit</translation>
    </message>
    <message>
        <source>{entry} cannot be read</source>
        <translation>{entry} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{entry} is not what was written</source>
        <translation>{entry} ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>{error}. Nothing was written.</source>
        <translation>{error}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{event} The records stay.</source>
        <translation>{event} Die Datensätze bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>{fields} (in {n} record)</source>
        <extracomment>{fields} (in {n} records)</extracomment>
        <translation>
            <numerusform>{fields} (in {n} Datensatz)</numerusform>
            <numerusform>{fields} (in {n} Datensätzen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is required, but nothing fills it</source>
        <translation>{field} ist nötig, aber nichts füllt es</translation>
    </message>
    <message>
        <source>{filename} is missing.</source>
        <translation>{filename} fehlt.</translation>
    </message>
    <message>
        <source>{files} saved, {saved_bytes}.</source>
        <translation>{files} gespeichert, {saved_bytes}.</translation>
    </message>
    <message>
        <source>{filter};;All files (*)</source>
        <translation>{filter};;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{finished_at}, in {duration}</source>
        <translation>{finished_at}, in {duration}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be collected from {kind}.</source>
        <translation>{folder} kann nicht von {kind} gesammelt werden.</translation>
    </message>
    <message>
        <source>{form} picture (*.{ending})</source>
        <translation>{form}-Bild (*.{ending})</translation>
    </message>
    <message>
        <source>{free:,.1f} GB are free on the disk of the data folder</source>
        <translation>{free:,.1f} GB sind auf dem Datenträger des Datenordners frei</translation>
    </message>
    <message>
        <source>{host} answered with HTTP {status}.</source>
        <translation>{host} antwortete mit HTTP {status}.</translation>
    </message>
    <message>
        <source>{host} is none of the platforms that can be collected.</source>
        <translation>{host} gehört zu keiner Plattform, die gesammelt werden kann.</translation>
    </message>
    <message>
        <source>{host} leads into a private network.</source>
        <translation>{host} führt in ein privates Netz.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{inputs} in {requests}. {plan}</source>
        <translation>{inputs} in {requests}. {plan}</translation>
    </message>
    <message>
        <source>{jobs_ended} of {jobs}</source>
        <translation>{jobs_ended} von {jobs}</translation>
    </message>
    <message>
        <source>{jobs_ended} of {sources} ready</source>
        <translation>{jobs_ended} von {sources} bereit</translation>
    </message>
    <message>
        <source>{keys} in a sample of the records.</source>
        <translation>{keys} in einer Stichprobe der Datensätze.</translation>
    </message>
    <message>
        <source>{known} already there</source>
        <translation>{known} schon vorhanden</translation>
    </message>
    <message>
        <source>{label} cannot be “{value}”.</source>
        <translation>{label} kann nicht „{value}“ sein.</translation>
    </message>
    <message>
        <source>{label}, by {source}</source>
        <translation>{label}, laut {source}</translation>
    </message>
    <message>
        <source>{limit}, and nothing bounds how many records this run can bring (estimate).</source>
        <translation>{limit}, und nichts begrenzt, wie viele Datensätze dieser Lauf bringen kann (Schätzung).</translation>
    </message>
    <message>
        <source>{limit}, {used}; this run may cost {wanted} more (estimate).</source>
        <translation>{limit}, {used}; dieser Lauf kann weitere {wanted} kosten (Schätzung).</translation>
    </message>
    <message>
        <source>{lines} cannot be used</source>
        <translation>{lines} nicht verwendbar</translation>
    </message>
    <message>
        <source>{line} from {first} to {last}</source>
        <translation>{line} von {first} bis {last}</translation>
    </message>
    <message>
        <source>{lost} could not be had{dead}.</source>
        <translation>{lost} waren nicht zu bekommen{dead}.</translation>
    </message>
    <message>
        <source>{made} is not what was copied.</source>
        <translation>{made} ist nicht, was kopiert wurde.</translation>
    </message>
    <message>
        <source>{media:,} pictures and films</source>
        <translation>{media:,} Bilder und Videos</translation>
    </message>
    <message>
        <source>{milliseconds} h {rest} min</source>
        <translation>{milliseconds} Std. {rest} Min.</translation>
    </message>
    <message>
        <source>{milliseconds} min {rest} s</source>
        <translation>{milliseconds} Min. {rest} s</translation>
    </message>
    <message>
        <source>{milliseconds} s</source>
        <translation>{milliseconds} s</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{more_problems} since; all are in the log.</source>
        <translation>{more_problems} seither; alle stehen im Protokoll.</translation>
    </message>
    <message>
        <source>{more} older ones are not listed.</source>
        <translation>{more} ältere sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>{names} {place} of {items}.</source>
        <translation>{names} {place} von {items}.</translation>
    </message>
    <message>
        <source>{name} (in the trash)</source>
        <translation>{name} (im Papierkorb)</translation>
    </message>
    <message>
        <source>{name} cannot be started: {strerror}.</source>
        <translation>{name} kann nicht gestartet werden: {strerror}.</translation>
    </message>
    <message>
        <source>{name} ended: {reason}.</source>
        <translation>{name} endete: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not allowed in JSON</source>
        <translation>{name} ist in JSON nicht erlaubt</translation>
    </message>
    <message>
        <source>{name} is not as large as its manifest says</source>
        <translation>{name} ist nicht so groß, wie das Manifest sagt</translation>
    </message>
    <message>
        <source>{name} is not installed: it was not found on the PATH.</source>
        <translation>{name} ist nicht installiert: Es wurde im PATH nicht gefunden.</translation>
    </message>
    <message>
        <source>{name} not loaded</source>
        <translation>{name} nicht geladen</translation>
    </message>
    <message>
        <source>{name} saved, {size}</source>
        <translation>{name} gespeichert, {size}</translation>
    </message>
    <message>
        <source>{name} would take far more space than such a file does</source>
        <translation>{name} bräuchte weit mehr Platz als eine solche Datei</translation>
    </message>
    <message>
        <source>{name}: {records} from “{run_name}”, {collected_at}</source>
        <translation>{name}: {records} aus „{run_name}“, {collected_at}</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed and {unchanged} unchanged records</source>
        <translation>{new} neue, {changed} geänderte und {unchanged} unveränderte Datensätze</translation>
    </message>
    <message>
        <source>{num_of_posts:,} posts for every source cannot be collected.</source>
        <translation>{num_of_posts:,} Beiträge je Quelle können nicht gesammelt werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} account</source>
        <extracomment>{n} accounts</extracomment>
        <translation>
            <numerusform>{n} Konto</numerusform>
            <numerusform>{n} Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup copy</source>
        <extracomment>{n} backup copies</extracomment>
        <translation>
            <numerusform>{n} Sicherungskopie</numerusform>
            <numerusform>{n} Sicherungskopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} body that the database did not know is kept in {folder}. It can be imported like any file; delete it when it is not needed.</source>
        <extracomment>{n} bodies that the database did not know are kept in {folder}. They can be imported like any file; delete them when they are not needed.</extracomment>
        <translation>
            <numerusform>{n} Body, den die Datenbank nicht kannte, liegt in {folder}. Er kann wie jede Datei importiert werden; wird er nicht gebraucht, kann er gelöscht werden.</numerusform>
            <numerusform>{n} Bodys, die die Datenbank nicht kannte, liegen in {folder}. Sie können wie jede Datei importiert werden; werden sie nicht gebraucht, können sie gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} body that the database does not know is kept in {aside}, from where it can be imported.</source>
        <extracomment>{n} bodies that the database does not know are kept in {aside}, from where they can be imported.</extracomment>
        <translation>
            <numerusform>{n} Body, den die Datenbank nicht kennt, liegt in {aside} und kann von dort importiert werden.</numerusform>
            <numerusform>{n} Bodys, die die Datenbank nicht kennt, liegen in {aside} und können von dort importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comment</source>
        <extracomment>{n} comments</extracomment>
        <translation>
            <numerusform>{n} Kommentar</numerusform>
            <numerusform>{n} Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is as shipped, or removed if yours.</source>
        <extracomment>{n} datasets are as shipped, or removed if yours.</extracomment>
        <translation>
            <numerusform>{n} Dataset ist wie ausgeliefert oder, falls eigenes, entfernt.</numerusform>
            <numerusform>{n} Datasets sind wie ausgeliefert oder, falls eigene, entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is at {price} for 1,000 records.</source>
        <extracomment>{n} datasets are at {price} for 1,000 records.</extracomment>
        <translation>
            <numerusform>{n} Dataset kostet {price} je 1.000 Datensätze.</numerusform>
            <numerusform>{n} Datasets kosten {price} je 1.000 Datensätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is turned off.</source>
        <extracomment>{n} datasets are turned off.</extracomment>
        <translation>
            <numerusform>{n} Dataset ist ausgeschaltet.</numerusform>
            <numerusform>{n} Datasets sind ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is turned on.</source>
        <extracomment>{n} datasets are turned on.</extracomment>
        <translation>
            <numerusform>{n} Dataset ist eingeschaltet.</numerusform>
            <numerusform>{n} Datasets sind eingeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset of the catalogue is not listed by Bright Data.</source>
        <extracomment>{n} datasets of the catalogue are not listed by Bright Data.</extracomment>
        <translation>
            <numerusform>{n} Dataset des Katalogs führt Bright Data nicht.</numerusform>
            <numerusform>{n} Datasets des Katalogs führt Bright Data nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <extracomment>{n} days</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery</source>
        <extracomment>{n} deliveries</extracomment>
        <translation>
            <numerusform>{n} Zustellung</numerusform>
            <numerusform>{n} Zustellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery needs you</source>
        <extracomment>{n} deliveries need you</extracomment>
        <translation>
            <numerusform>{n} Zustellung braucht Aufmerksamkeit</numerusform>
            <numerusform>{n} Zustellungen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery stays under Deliveries, and can be processed again as long as the raw data are kept.</source>
        <extracomment>{n} deliveries stay under Deliveries, and can be processed again as long as the raw data are kept.</extracomment>
        <translation>
            <numerusform>{n} Zustellung bleibt unter Zustellungen und kann erneut verarbeitet werden, solange die Rohdaten bleiben.</numerusform>
            <numerusform>{n} Zustellungen bleiben unter Zustellungen und können erneut verarbeitet werden, solange die Rohdaten bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery was assigned.</source>
        <extracomment>{n} deliveries were assigned.</extracomment>
        <translation>
            <numerusform>{n} Zustellung wurde zugeordnet.</numerusform>
            <numerusform>{n} Zustellungen wurden zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicate</source>
        <extracomment>{n} duplicates</extracomment>
        <translation>
            <numerusform>{n} Doppelter</numerusform>
            <numerusform>{n} Doppelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <extracomment>{n} entries</extracomment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} error</source>
        <extracomment>{n} errors</extracomment>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field</source>
        <extracomment>{n} fields</extracomment>
        <translation>
            <numerusform>{n} Feld</numerusform>
            <numerusform>{n} Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <extracomment>{n} files</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file to save</source>
        <extracomment>{n} files to save</extracomment>
        <translation>
            <numerusform>{n} Datei zu speichern</numerusform>
            <numerusform>{n} Dateien zu speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheet was left out.</source>
        <extracomment>{n} hidden sheets were left out.</extracomment>
        <translation>
            <numerusform>{n} verborgenes Blatt wurde ausgelassen.</numerusform>
            <numerusform>{n} verborgene Blätter wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} input</source>
        <extracomment>{n} inputs</extracomment>
        <translation>
            <numerusform>{n} Eingabe</numerusform>
            <numerusform>{n} Eingaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept picture or video</source>
        <extracomment>{n} kept pictures and videos</extracomment>
        <translation>
            <numerusform>{n} gespeichertes Bild oder Video</numerusform>
            <numerusform>{n} gespeicherte Bilder und Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} key</source>
        <extracomment>{n} keys</extracomment>
        <translation>
            <numerusform>{n} Schlüssel</numerusform>
            <numerusform>{n} Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} like</source>
        <extracomment>{n} likes</extracomment>
        <translation>
            <numerusform>{n} Like</numerusform>
            <numerusform>{n} Likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <extracomment>{n} lines</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more problem</source>
        <extracomment>{n} more problems</extracomment>
        <translation>
            <numerusform>{n} weiteres Problem</numerusform>
            <numerusform>{n} weitere Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more request</source>
        <extracomment>{n} more requests</extracomment>
        <translation>
            <numerusform>{n} weitere Anfrage</numerusform>
            <numerusform>{n} weitere Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more request was refused.</source>
        <extracomment>{n} more requests were refused.</extracomment>
        <translation>
            <numerusform>{n} weitere Anfrage wurde abgelehnt.</numerusform>
            <numerusform>{n} weitere Anfragen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <extracomment>{n} others</extracomment>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post</source>
        <extracomment>{n} posts</extracomment>
        <translation>
            <numerusform>{n} Beitrag</numerusform>
            <numerusform>{n} Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} preview to save</source>
        <extracomment>{n} previews to save</extracomment>
        <translation>
            <numerusform>{n} Vorschaubild zu speichern</numerusform>
            <numerusform>{n} Vorschaubilder zu speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <extracomment>{n} records</extracomment>
        <translation>
            <numerusform>{n} Datensatz</numerusform>
            <numerusform>{n} Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of accounts that both runs have was delivered since the merge with “{into}”.</source>
        <extracomment>{n} records of accounts that both runs have were delivered since the merge with “{into}”.</extracomment>
        <translation>
            <numerusform>Seit dem Zusammenführen mit „{into}“ wurde {n} Datensatz für Konten zugestellt, die beide Läufe haben.</numerusform>
            <numerusform>Seit dem Zusammenführen mit „{into}“ wurden {n} Datensätze für Konten zugestellt, die beide Läufe haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record since</source>
        <extracomment>{n} records since</extracomment>
        <translation>
            <numerusform>{n} Datensatz seither</numerusform>
            <numerusform>{n} Datensätze seither</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record stored</source>
        <extracomment>{n} records stored</extracomment>
        <translation>
            <numerusform>{n} Datensatz gespeichert</numerusform>
            <numerusform>{n} Datensätze gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record stored in {names}.</source>
        <extracomment>{n} records stored in {names}.</extracomment>
        <translation>
            <numerusform>{n} Datensatz in {names} gespeichert.</numerusform>
            <numerusform>{n} Datensätze in {names} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} request</source>
        <extracomment>{n} requests</extracomment>
        <translation>
            <numerusform>{n} Anfrage</numerusform>
            <numerusform>{n} Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <extracomment>{n} rows</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run</source>
        <extracomment>{n} runs</extracomment>
        <translation>
            <numerusform>{n} Lauf</numerusform>
            <numerusform>{n} Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run deleted for good.</source>
        <extracomment>{n} runs deleted for good.</extracomment>
        <translation>
            <numerusform>{n} Lauf endgültig gelöscht.</numerusform>
            <numerusform>{n} Läufe endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run failed</source>
        <extracomment>{n} runs failed</extracomment>
        <translation>
            <numerusform>{n} Lauf fehlgeschlagen</numerusform>
            <numerusform>{n} Läufe fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run finished</source>
        <extracomment>{n} runs finished</extracomment>
        <translation>
            <numerusform>{n} Lauf beendet</numerusform>
            <numerusform>{n} Läufe beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run is held by the monthly limit</source>
        <extracomment>{n} runs are held by the monthly limit</extracomment>
        <translation>
            <numerusform>{n} Lauf durch das Monatslimit zurückgehalten</numerusform>
            <numerusform>{n} Läufe durch das Monatslimit zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run is in the trash.</source>
        <extracomment>{n} runs are in the trash.</extracomment>
        <translation>
            <numerusform>{n} Lauf ist im Papierkorb.</numerusform>
            <numerusform>{n} Läufe sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second</source>
        <extracomment>{n} seconds</extracomment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected record</source>
        <extracomment>{n} selected records</extracomment>
        <translation>
            <numerusform>{n} ausgewählter Datensatz</numerusform>
            <numerusform>{n} ausgewählte Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} share</source>
        <extracomment>{n} shares</extracomment>
        <translation>
            <numerusform>{n} Share</numerusform>
            <numerusform>{n} Shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <extracomment>{n} sources</extracomment>
        <translation>
            <numerusform>{n} Quelle</numerusform>
            <numerusform>{n} Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is already here</source>
        <extracomment>{n} sources are already here</extracomment>
        <translation>
            <numerusform>{n} Quelle ist schon hier</numerusform>
            <numerusform>{n} Quellen sind schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is changed.</source>
        <extracomment>{n} sources are changed.</extracomment>
        <translation>
            <numerusform>{n} Quelle ist geändert.</numerusform>
            <numerusform>{n} Quellen sind geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is gone</source>
        <extracomment>{n} sources are gone</extracomment>
        <translation>
            <numerusform>{n} Quelle ist nicht mehr da</numerusform>
            <numerusform>{n} Quellen sind nicht mehr da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is here already: take over its group, tags and note from this text</source>
        <extracomment>{n} sources are here already: take over their groups, tags and notes from this text</extracomment>
        <translation>
            <numerusform>{n} Quelle ist schon hier: Gruppe, Tags und Notiz aus diesem Text übernehmen</numerusform>
            <numerusform>{n} Quellen sind schon hier: Gruppen, Tags und Notizen aus diesem Text übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is left out.</source>
        <extracomment>{n} sources are left out.</extracomment>
        <translation>
            <numerusform>{n} Quelle bleibt aus.</numerusform>
            <numerusform>{n} Quellen bleiben aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is not what it was: what was done to it could not be taken back.</source>
        <extracomment>{n} sources are not what they were: what was done to them could not be taken back.</extracomment>
        <translation>
            <numerusform>{n} Quelle ist nicht, wie sie war: Die Änderung ließ sich nicht zurücknehmen.</numerusform>
            <numerusform>{n} Quellen sind nicht, wie sie waren: Die Änderungen ließen sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is paused</source>
        <extracomment>{n} sources are paused</extracomment>
        <translation>
            <numerusform>{n} Quelle ist pausiert</numerusform>
            <numerusform>{n} Quellen sind pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is removed. What was collected stays.</source>
        <extracomment>{n} sources are removed. What was collected stays.</extracomment>
        <translation>
            <numerusform>{n} Quelle ist entfernt. Gesammeltes bleibt.</numerusform>
            <numerusform>{n} Quellen sind entfernt. Gesammeltes bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing</source>
        <extracomment>{n} things</extracomment>
        <translation>
            <numerusform>{n} Punkt</numerusform>
            <numerusform>{n} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <extracomment>{n} times</extracomment>
        <translation>
            <numerusform>{n}-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable record</source>
        <extracomment>{n} unreadable records</extracomment>
        <translation>
            <numerusform>{n} unlesbarer Datensatz</numerusform>
            <numerusform>{n} unlesbare Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} value</source>
        <extracomment>{n} values</extracomment>
        <translation>
            <numerusform>{n} Wert</numerusform>
            <numerusform>{n} Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>{other}: it refused the secret ({said}).</source>
        <translation>{other}: Es wies das Geheimnis ab ({said}).</translation>
    </message>
    <message>
        <source>{other}: it took the delivery.</source>
        <translation>{other}: Es nahm die Zustellung an.</translation>
    </message>
    <message>
        <source>{parts} will be gone, with no way back.</source>
        <translation>{parts} sind dann weg, unwiderruflich.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}. Nothing was changed.</source>
        <translation>{path} konnte nicht geschrieben werden: {strerror}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} holds no records, so nothing was imported.</source>
        <translation>{path} enthält keine Datensätze, daher wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {names} with {n} delivery, read back and complete.</source>
        <extracomment>{path} holds {names} with {n} deliveries, read back and complete.</extracomment>
        <translation>
            <numerusform>{path} enthält {names} mit {n} Zustellung, zurückgelesen und vollständig.</numerusform>
            <numerusform>{path} enthält {names} mit {n} Zustellungen, zurückgelesen und vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds {parts} and {parts2}, read back and complete.</source>
        <translation>{path} enthält {parts} und {parts2}, zurückgelesen und vollständig.</translation>
    </message>
    <message>
        <source>{path} is a backup, so it was not imported.</source>
        <translation>{path} ist eine Sicherung und wurde daher nicht importiert.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}. Nothing was changed.</source>
        <translation>{path} ist beschädigt: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is imported.</source>
        <translation>{path} ist importiert.</translation>
    </message>
    <message>
        <source>{path} is larger than 32 MB, so it was not read.</source>
        <translation>{path} ist größer als 32 MB und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} is no {kind}, or it is damaged. Nothing was changed.</source>
        <translation>{path} ist nicht vom Typ „{kind}“ oder beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} of {made_at} is verified. It takes the place of the present data at the next start.</source>
        <translation>{path} vom {made_at} ist geprüft. Es tritt beim nächsten Start an die Stelle der jetzigen Daten.</translation>
    </message>
    <message>
        <source>{path} was imported before.</source>
        <translation>{path} wurde schon importiert.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of TrackFutura Desktop. Nothing was changed.</source>
        <translation>{path} stammt von einer neueren Version von TrackFutura Desktop. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} was not imported whole: {error_message}</source>
        <translation>{path} wurde nicht ganz importiert: {error_message}</translation>
    </message>
    <message>
        <source>{path} was not imported: {sentence}</source>
        <translation>{path} wurde nicht importiert: {sentence}</translation>
    </message>
    <message>
        <source>{place} gives no secure connection: {detail}.</source>
        <translation>{place} bietet keine sichere Verbindung: {detail}.</translation>
    </message>
    <message>
        <source>{place} is there already and not empty.</source>
        <translation>{place} gibt es schon, und es ist nicht leer.</translation>
    </message>
    <message>
        <source>{place} takes connections but {what}.</source>
        <translation>{place} nimmt Verbindungen an, {what}.</translation>
    </message>
    <message>
        <source>{platform} {several}</source>
        <translation>{platform}-{several}</translation>
    </message>
    <message>
        <source>{posts} each</source>
        <translation>je {posts}</translation>
    </message>
    <message>
        <source>{preview}, unpacked</source>
        <translation>{preview}, entpackt</translation>
    </message>
    <message>
        <source>{reason} It is started again in {pause:g} seconds.</source>
        <translation>{reason} Neuer Start in {pause:g} Sekunden.</translation>
    </message>
    <message>
        <source>{reason} This concerns the deliveries {named}; their records stay. {go_back}</source>
        <translation>{reason} Das betrifft die Zustellungen {named}; ihre Datensätze bleiben. {go_back}</translation>
    </message>
    <message>
        <source>{records} arrived for runs in the trash; they are stored there.</source>
        <translation>{records} trafen für Läufe im Papierkorb ein; sie sind dort gespeichert.</translation>
    </message>
    <message>
        <source>{records} in both</source>
        <translation>{records} in beiden</translation>
    </message>
    <message>
        <source>{records} in {path}, read back and complete.</source>
        <translation>{records} in {path}, zurückgelesen und vollständig.</translation>
    </message>
    <message>
        <source>{records} of “{source}” go into “{target}”. {twins}, the newest values stay; where both collected the same source, it is kept once. “{source}” is in the trash afterwards, with what was superseded, and can be restored as long as it is there.</source>
        <translation>{records} aus „{source}“ kommen nach „{target}“. {twins} bleiben die neuesten Werte; wo beide dieselbe Quelle sammelten, wird sie einmal behalten. „{source}“ liegt danach mit dem Überholten im Papierkorb und lässt sich wiederherstellen, solange es dort ist.</translation>
    </message>
    <message>
        <source>{records} without a date</source>
        <translation>{records} ohne Datum</translation>
    </message>
    <message>
        <source>{remedy} Then start again.</source>
        <translation>{remedy} Dann erneut starten.</translation>
    </message>
    <message>
        <source>{removed} were removed to stay within the limit, the last {last}.</source>
        <translation>{removed} wurden entfernt, um das Limit einzuhalten, zuletzt {last}.</translation>
    </message>
    <message>
        <source>{rows} are too many to be copied.</source>
        <translation>{rows} sind zu viele zum Kopieren.</translation>
    </message>
    <message>
        <source>{runs} active</source>
        <translation>{runs} aktiv</translation>
    </message>
    <message>
        <source>{runs} are still collecting.</source>
        <translation>{runs} sammeln noch.</translation>
    </message>
    <message>
        <source>{runs} collecting</source>
        <translation>{runs} am Sammeln</translation>
    </message>
    <message>
        <source>{runs} held by the monthly limit</source>
        <translation>{runs} durch das Monatslimit zurückgehalten</translation>
    </message>
    <message>
        <source>{runs} not all here, {soonest}</source>
        <translation>{runs} nicht vollständig hier, {soonest}</translation>
    </message>
    <message>
        <source>{runs} waiting for you</source>
        <translation>{runs} mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>{run} (merged into “{into}”)</source>
        <translation>{run} (in „{into}“)</translation>
    </message>
    <message>
        <source>{said} It is fetched as soon as it is ready.</source>
        <translation>{said} Abgerufen wird, sobald es bereit ist.</translation>
    </message>
    <message>
        <source>{said} Nothing is lost: what rests is asked later by itself.</source>
        <translation>{said} Nichts geht verloren: Was ruht, wird später von selbst gefragt.</translation>
    </message>
    <message>
        <source>{said} Send the request again if you still want it.</source>
        <translation>{said} Wird es noch gebraucht, die Anfrage erneut senden.</translation>
    </message>
    <message>
        <source>{said}, the first link dies in {first_end}</source>
        <translation>{said}, der erste Link gilt noch {first_end}</translation>
    </message>
    <message>
        <source>{said}{of} (estimate, all projects).</source>
        <translation>{said}{of} (Schätzung, alle Projekte).</translation>
    </message>
    <message>
        <source>{scheme}://{host}:{port} is not an address of Bright Data.</source>
        <translation>{scheme}://{host}:{port} ist keine Adresse von Bright Data.</translation>
    </message>
    <message>
        <source>{seconds} h {rest} min</source>
        <translation>{seconds} Std. {rest} Min.</translation>
    </message>
    <message>
        <source>{seconds} min {rest} s</source>
        <translation>{seconds} Min. {rest} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} Sekunden</translation>
    </message>
    <message>
        <source>{sentence} Bright Data's answer: {words}</source>
        <translation>{sentence} Antwort von Bright Data: {words}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{short_name}, tags: {tags}</source>
        <translation>{short_name}, Tags: {tags}</translation>
    </message>
    <message>
        <source>{shown} holds blanks, so it is not one address.</source>
        <translation>{shown} enthält Leerzeichen, ist also nicht nur eine Adresse.</translation>
    </message>
    <message>
        <source>{shown} is inside a private network, which Bright Data cannot reach.</source>
        <translation>{shown} liegt in einem privaten Netz, das Bright Data nicht erreicht.</translation>
    </message>
    <message>
        <source>{shown} is not an address of a web page.</source>
        <translation>{shown} ist keine Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>{shown} of {everything}</source>
        <translation>{shown} von {everything}</translation>
    </message>
    <message>
        <source>{shown} of {whole}{still_looking}</source>
        <translation>{shown} von {whole}{still_looking}</translation>
    </message>
    <message>
        <source>{sign}  {asked_again} asked for again</source>
        <translation>{sign}  {asked_again} erneut angefragt</translation>
    </message>
    <message>
        <source>{sizes} as they arrived</source>
        <translation>{sizes} beim Eintreffen</translation>
    </message>
    <message>
        <source>{size} as it arrived</source>
        <translation>{size} beim Eintreffen</translation>
    </message>
    <message>
        <source>{size} of {size2} in the database are free and are used again by what comes. Compacting gives them back to the disk. Deliveries that come meanwhile are sent again or fetched; the window opens afterwards.</source>
        <translation>{size} von {size2} in der Datenbank sind frei und werden wiederverwendet. Verkleinern gibt sie dem Datenträger zurück. Zustellungen, die währenddessen kommen, werden erneut gesendet oder abgerufen; das Fenster öffnet sich danach.</translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} record</source>
        <extracomment>{some} of {n} records</extracomment>
        <translation>
            <numerusform>{some} von {n} Datensatz</numerusform>
            <numerusform>{some} von {n} Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} source</source>
        <extracomment>{some} of {n} sources</extracomment>
        <translation>
            <numerusform>{some} von {n} Quelle</numerusform>
            <numerusform>{some} von {n} Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{sources} in {path}.</source>
        <translation>{sources} in {path}.</translation>
    </message>
    <message>
        <source>{sources}, {each}</source>
        <translation>{sources}, {each}</translation>
    </message>
    <message>
        <source>{spent} is spent this month and {under_way} may be under way</source>
        <translation>{spent} sind in diesem Monat ausgegeben und {under_way} vielleicht unterwegs</translation>
    </message>
    <message>
        <source>{strays:,} files in the spool belong to no delivery; the next start removes them</source>
        <translation>{strays:,} Dateien im Zwischenspeicher gehören zu keiner Zustellung; der nächste Start entfernt sie</translation>
    </message>
    <message>
        <source>{things} not in order.</source>
        <translation>{things} nicht in Ordnung.</translation>
    </message>
    <message>
        <source>{times}, last {last_received_at}</source>
        <translation>{times}, zuletzt {last_received_at}</translation>
    </message>
    <message>
        <source>{title} contains “{text}”</source>
        <translation>{title} enthält „{text}“</translation>
    </message>
    <message>
        <source>{title} was cancelled.</source>
        <translation>{title} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{title}: from {least}</source>
        <translation>{title}: ab {least}</translation>
    </message>
    <message>
        <source>{title}: up to {most}</source>
        <translation>{title}: bis {most}</translation>
    </message>
    <message>
        <source>{title}: {least} to {most}</source>
        <translation>{title}: {least} bis {most}</translation>
    </message>
    <message>
        <source>{total} only in A</source>
        <translation>{total} nur in A</translation>
    </message>
    <message>
        <source>{total} only in B</source>
        <translation>{total} nur in B</translation>
    </message>
    <message>
        <source>{tunnel} is starting.</source>
        <translation>{tunnel} startet.</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value} Min.</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>{value} records/s</source>
        <translation>{value} Datensätze/s</translation>
    </message>
    <message>
        <source>{wanted} is starting.</source>
        <translation>{wanted} startet.</translation>
    </message>
    <message>
        <source>{window_seconds:g} minutes</source>
        <translation>{window_seconds:g} Minuten</translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation>{} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{} did not take the connection in time.</source>
        <translation>{} nahm die Verbindung nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>± is B less A, summed over the records that both have.</source>
        <translation>± ist B minus A, summiert über die Datensätze, die beide haben.</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– wählen –</translation>
    </message>
    <message>
        <source>“{last_run_name}” is held by the monthly limit. Send it under Runs.</source>
        <translation>„{last_run_name}“ wird durch das Monatslimit zurückgehalten. Unter Läufe senden.</translation>
    </message>
    <message>
        <source>“{made}” is added.</source>
        <translation>„{made}“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>“{name}” ended without all of its results.</source>
        <translation>„{name}“ endete ohne alle Ergebnisse.</translation>
    </message>
    <message>
        <source>“{name}” is archived; nothing of it was lost.</source>
        <translation>„{name}“ ist archiviert; nichts davon ging verloren.</translation>
    </message>
    <message>
        <source>“{name}” is as shipped, or removed if yours.</source>
        <translation>„{name}“ ist wie ausgeliefert oder, falls eigenes, entfernt.</translation>
    </message>
    <message>
        <source>“{name}” is at {price} for 1,000 records.</source>
        <translation>„{name}“ kostet {price} je 1.000 Datensätze.</translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation>„{name}“ ist geändert.</translation>
    </message>
    <message>
        <source>“{name}” is complete.</source>
        <translation>„{name}“ ist vollständig.</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>„{name}“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>“{name}” is removed. What was collected stays.</source>
        <translation>„{name}“ ist entfernt. Gesammeltes bleibt.</translation>
    </message>
    <message>
        <source>“{name}” is turned off.</source>
        <translation>„{name}“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>“{name}” is turned on.</source>
        <translation>„{name}“ ist eingeschaltet.</translation>
    </message>
    <message>
        <source>“{name}” waits: it would pass the monthly limit.</source>
        <translation>„{name}“ wartet: Das Monatslimit würde überschritten.</translation>
    </message>
    <message>
        <source>“{part}” is no {field} of a cron expression ({least} to {most}).</source>
        <translation>„{part}“ ist keine Angabe für {field} in einem Cron-Ausdruck ({least} bis {most}).</translation>
    </message>
    <message>
        <source>“{platform_word}” is no platform.</source>
        <translation>„{platform_word}“ ist keine Plattform.</translation>
    </message>
    <message>
        <source>“{repeat}” is deleted; its runs stay.</source>
        <translation>„{repeat}“ ist gelöscht; die Läufe bleiben.</translation>
    </message>
    <message>
        <source>“{run}” is not complete yet, so nothing was merged.</source>
        <translation>„{run}“ ist noch nicht vollständig, daher wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>“{run}” is still collecting, so it was not moved to the trash.</source>
        <translation>„{run}“ sammelt noch und kam daher nicht in den Papierkorb.</translation>
    </message>
    <message>
        <source>“{run}” keeps what fits no run, so it was not moved to the trash.</source>
        <translation>„{run}“ enthält, was zu keinem Lauf passt, und kam daher nicht in den Papierkorb.</translation>
    </message>
    <message>
        <source>“{run}” was merged into “{into}” later, so this merge was not undone yet.</source>
        <translation>„{run}“ wurde später in „{into}“ zusammengeführt, daher wurde dieses Zusammenführen noch nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“{service_word}” is no service.</source>
        <translation>„{service_word}“ ist kein Dienst.</translation>
    </message>
    <message>
        <source>“{source}” was merged into “{target}”.</source>
        <translation>„{source}“ wurde mit „{target}“ zusammengeführt.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{text}” is a page of {platform} that cannot be collected.</source>
        <translation>„{text}“ ist eine Seite von {platform}, die nicht gesammelt werden kann.</translation>
    </message>
    <message>
        <source>“{text}” is a short link, and only opening it shows where it leads.</source>
        <translation>„{text}“ ist ein Kurzlink, und nur beim Öffnen zeigt sich, wohin er führt.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like {value}, or leave it empty.</source>
        <translation>„{text}“ ist kein Datum. In der Form {value} schreiben oder leer lassen.</translation>
    </message>
    <message>
        <source>“{text}” is not an address.</source>
        <translation>„{text}“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>“{title}” cannot be done now.</source>
        <translation>„{title}“ ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>“{told}” cannot be the id of a dataset.</source>
        <translation>„{told}“ kann keine Id eines Datasets sein.</translation>
    </message>
    <message>
        <source>“{words}” is in no text, author, hashtag or address of them.</source>
        <translation>„{words}“ steht in keinem Text, Autor, Hashtag und keiner Adresse davon.</translation>
    </message>
</context>
</TS>
