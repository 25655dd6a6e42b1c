<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>TrackFutura</name>
    <message>
        <source>  – to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and {refused:,} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (in the trash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {ids:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {named} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Balance: {balance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It has {others} more, which “Add dataset” offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its body is read from {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {absent} raw bodies are not in it: their files are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {hidden} hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {jobs} shown, what is not well first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {ready} of {inputs} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {max_cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and up to {under_way} under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {more_requests}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as it is filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, other numbers for some services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, still looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with {catalogue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {expired} of them because the link had died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {pending_costs} of it not billed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {most_hours:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {most_posts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 records cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; a short link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; there is no monthly limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup inside the data folder would be lost together with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is verified first. It takes the place of the present data when TrackFutura is started the next time. The present data is put aside, never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a channel, a video, a hashtag or a search. Playlists are not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a community, a post, a comment or a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cron expression has five fields, and this has {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery for one of the runs is just being processed, so they are not merged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery for “{run}” is just being processed, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in this program ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hashtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marked delivery is under way to the address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name alone does not tell the platform. {full_address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new request for the inputs that ended without a record, and for nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page, profile, group, post, reel or video. Events and stories are not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person, a company, a post, a job or a job search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a platform and a service are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset of the same name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project has its own sources, runs and deliveries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is opened in this line and closed in none of the next ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record must be an object, this is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run collects posts, reels, comments or profiles from your sources through Bright Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run collects what your sources published and shows it here while it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run in the trash has the name “{name}” already, so the old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run needs a name, so the old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of the service Comments with this address collects them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that might pass the limit is not sent until you say so. What is spent this month counts, and the most that may yet come of what is under way, in all projects. 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second window opens, with invented accounts and a Bright Data that runs on this computer. Nothing is sent and nothing is paid; its data lie in a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short link: Bright Data opens it, but whether you have it already cannot be told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is the address of an account, a page or a post. Paste addresses; platform and service are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is the address of an account, a page or a post. Paste as many as you like; platform and service are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source was removed while the run was made, so there is no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the selected deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of both runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it in the window first, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources for {folder} until there are {fewest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sources again, make a run of them and repeat that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up what was spent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt {requests}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {records} of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already one of your sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also run, platform, service, job and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account or a post. Lists and communities are not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account, a pin or a search. Boards are not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account, a post or a reel. Stories, hashtags and places are not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account, a video, a hashtag or a search. Sounds and live streams are not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with a user name or password would be shown in logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archived project is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate is not possible: a request has no limit of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate: what was delivered, at the prices of the time. Runs that are in the trash or gone are counted too: they were paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {failures} more like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {refused} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another project is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run has the name “{name}” already, so the old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another TrackFutura Desktop answers at this address, not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another TrackFutura Desktop is using the data folder {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by TrackFutura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers too slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day (YYYY-MM-DD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of Bright Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Bright Data shows it: gd_ and letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it arrived, unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again for what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again for {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Bright Data for the requests of your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Bright Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks again for what {repeats} did not bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign delivery #{event_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign its deliveries under Deliveries; it goes with the last of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to a request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {count} deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {limit_per_input} records each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {records} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {records}{cost} (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start the backup {file} of {made} takes the place of this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start the data folder is moved to {moves_to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of TrackFutura (*.{SUFFIX})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of the account: {balance}{pending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body ({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data answered with HTTP {status}, which was not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data bills what it delivers; error records are free. The price is an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data blocks an address that was told 25 times in five minutes that it asks too much. All windows and commands on this data folder stop together after {most_429} such answers in {minutes}; now there were {answers_429}. Each one makes all calls rest and halves their pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data calls it “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data delivers over HTTPS only: the tunnel or proxy needs a valid certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data delivers to addresses that begin with https:// only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data delivers to https:// only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data does not accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data does not know this snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data does not know what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data found nothing for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data has asked to slow down, so this was not sent. It may go on in {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data has no trace of this request. It can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data is asked every {seconds} seconds or more, so nothing is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data is asked to stop it; the other requests of the run go on. What was delivered stays and may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data is asked to stop what is under way. What was delivered stays and may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data listed no datasets, so nothing could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data lists every dataset of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data lists no dataset with this id for your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data no longer keeps the data of this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data refused this input. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data refuses a request with fields that a dataset does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data reports a failure and gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data says “{own}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data sends results to {base}{webhook_path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data sends to these addresses; every request carries them by itself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Data's answer (HTTP {status}) could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke the connection without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget {budget_left} of {most_429}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cloudflared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By likes, comments and shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ngrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {palette_keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls rest until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this request?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after {received_count} records, so this is only a part of it. Process it again to store the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at Bright Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was processed. Process it again to store its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue of {datasets} datasets{own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in the list instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in the settings of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the monthly limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check asks Bright Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the API key belongs to the account that started the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the addresses and the dates of its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address; if it is right, try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer, and whether a proxy or virus scanner opens connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the dataset id in the catalogue and the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this installation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with Bright Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day from {first_day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JSON, NDJSON or CSV file as Bright Data delivers it, packed with gzip or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from 1 to {most_posts:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run whose sources and settings shall be collected again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all sources that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, best on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or free space on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or delete that run for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port below, then start the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port in Settings, or with --port, or end the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port or host in Settings, or with --port and --host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose CSV, XLSX or SQLite, which it can write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose NDJSON or JSON, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the {name} from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two other runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {services}, or turn on or add a dataset under Sources, Catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters and the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog, leave a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it whenever you like; nothing of it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use the data folder; the delivery is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quote or take it away. The other lines are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close TrackFutura now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close TrackFutura, move the folder yourself, and name its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what uses the data folder and start again; it goes on where it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collect by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected {collected_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “{path}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact the database at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk that it is on. To begin anew without that data, delete {pointer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The shell needs TRACKFUTURA_WEBHOOK_SECRET in its environment.{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from Bright Data: it begins with gd_ and has letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy methods paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text, or everything that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the snapshot id of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {rows}	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in Settings, with --api-base or in TRACKFUTURA_API_BASE; Bright Data's own is https://api.brightdata.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in {path} or in the environment, or remove it to get the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address. That of a tunnel may change each time the tunnel starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line, or remove the file to have the catalogue as it was shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line, or rename the file to start with the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line; the comments at the top of the shipped datasets.toml explain every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the platform or the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the source or the option that is named, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron {cron}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder {root} can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder, backup and restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {database}, {megabytes:,.1f} MB, is of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset {dataset_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets, prices, and which services runs use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day} of each month at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that each run covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset “{preset}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} run</source>
        <extracomment>Delete {n} runs</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} run for good?</source>
        <extracomment>Delete {n} runs for good?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery #{event_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery #{event_id} is processed as the answer to the request that you choose. Its records are stored in that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery #{event_id}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery #{event_id}: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery {event_id} is not here any more, or never was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discover by {discover_by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again (the settings can change it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the snapshot again at Bright Data if you need it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download: fetched from Bright Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop or choose files, not folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped on the sources, the file adds them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run asks for the posts of so many days up to its own. 0: as far back as there are posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address that takes deliveries without a redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors ({error_count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Est. cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates: records delivered times the price at the time of the request. Error records are free, and a record that came twice counts once. Bright Data's bill is what holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file in the spool belongs to a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every N hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request of the run was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row that another one refers to is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {hours:,} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {hours:,} hours is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one file, while you go on working: the database, raw data and settings. Keep it on another disk. The copies that are made each day hold the database alone and lie in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is copied and read back first. What is here now is kept until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is chosen is here already, so nothing would be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {expected}   ·   received {request}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again, to another disk if this one fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export manifest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stopped. Files that were whole are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the body of delivery #{event_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the manifest of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {event_ids} bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {done} of {event_ids}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch from account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch from account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching only: no public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching only: the listener is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching only: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of Bright Data (*.json *.ndjson *.jsonl *.csv *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the column url or one of the link columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, address, platform, service, group or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the folders by run, platform, service, source or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the folders by run, platform, service, source or tag (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, then use “Add sources”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pause between two looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five fields: minute, hour, day of the month, month, day of the week. For example: 30 8 * * mon-fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of the collected data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For single services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space or close other programs that use the data folder; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk of {root}, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then process the delivery again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space: the delivery is repeated or downloaded later, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; saving goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {megabytes:,} MB on the disk of {database}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From earlier runs with the same days. An unchecked source is not collected again: that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>from {n} record</source>
        <extracomment>from {n} records</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give the key this permission in the Bright Data account, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up after {max_attempts} attempts; each ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup copy, or have the deliveries sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone at Bright Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone at Bright Data {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the snapshot delivered again, or download it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours between two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large letters and rows are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many files lie in the data folder, and how large they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is free on the disk is not known ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a request is asked about at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://www.instagram.com/northwind.studio/
tiktok: @lumen.cafe
Links, names, rows of a table, or drop a CSV or XLSX file here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the program quits, their results will be fetched at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: a file of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a shorter month: its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tray the program goes on and makes them in time. If it quits, what was missed is made up for once at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tray the program goes on receiving and fetching results. If it quits, they are fetched at the next start; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {n} day</source>
        <extracomment>in {n} days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in {ready_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {replaced:,} texts characters that no spreadsheet can hold were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {found}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {index}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram, Facebook, LinkedIn, TikTok, X, YouTube, Reddit or Pinterest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: pip install 'trackfutura-desktop[parquet]'. Or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is added as “{source}”{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is added, but no dataset collects {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut off by the end of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not followed by a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the last before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for port {port} of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came marked as a test, but it holds records. Nothing is stored until you import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the environment variable TRACKFUTURA_API_TOKEN and can only be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be noted for the next start: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts while runs are collecting or repeated by schedules; otherwise the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold the files that its manifest lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has made no run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {declared} bytes; at most {max_bytes} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds files that do not belong into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no record and belongs to no known request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {found:,} rows instead of {rows:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fetched again; the data stay at Bright Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept under Deliveries, where it can be processed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {max_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no text and no workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored, but only you can say what is to become of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only project, so it was not archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the run “{run_name}”; nothing was stored again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same address as “{first}”, which is collected once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took longer than {total_seconds:g} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Close what else uses it, or start with another folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Install the newer version, or use another data folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. The newest backup copy is of {moment}. To go back to it, move {name}, {name}-wal and {name}-shm out of {parent}, then copy {path} to {database}. What came since is fetched from Bright Data again. Or {elsewhere}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. There is no backup copy yet; {elsewhere}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent again, because that could cost twice. Look at the list of snapshots of your Bright Data account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was redirected more than {most_redirects} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address begins neither with https:// nor with http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address carries a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address does not begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bytes are not those that were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its database is not sound ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last run is still being sent, so no other was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its requests to Bright Data appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its runs are named after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its runs go on, its schedules are paused. The menu of projects brings it back under Archived projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sources and settings are collected again; its dates move along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its way, its headers and its raw body appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job: {job_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON laid out, one value a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most, in GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most, in MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep raw data for days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring of your system ({keyring}), never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by its inputs; no kind of address leads to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run: {last_run_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: {last_message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to no listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out all sources that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell empty or write, for example, instagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell empty or write, for example, posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the data as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the end date empty or choose a day up to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the start date empty or choose a day up to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a tunnel lead to these addresses of this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end in one of {endings}, or name the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it lead to {local_url}, where this application listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the proxy add no Origin header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the proxy pass on method and path unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the proxy pass on our answers unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the proxy pass on the Authorization header unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, or what the system wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likes {likes}, comments {comments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes, comments and shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {count} of the CSV data, at byte {offset}, is no UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that do look like trackfutura://run/12, trackfutura://delivery/34 or trackfutura://sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to pictures die within about a day on Instagram, and soon on some other platforms. They are fetched from the platforms' own servers, which see your address. Over the limit the oldest go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, names with their platform, or tables with columns such as url, platform and service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on {local}. Without a public address Bright Data cannot reach this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the day of the month and the month, as in 30 February.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk. If this stays, restore a backup copy; deliveries are repeated or downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the tunnel or proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for no more; what was found stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the trash under the tree, or whether this is the right data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the id up in the deliveries or in your Bright Data account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look under Deliveries, or whether this is the right data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the disk is full, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking through {n} record…</source>
        <extracomment>Looking through {n} records…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>loses the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another project first, then archive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable or remove it, or start with another folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or make the data folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file readable as UTF-8 text, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as UTF-8 for Excel (BOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge them when it is processed; what was merged already stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week: 30 8 * * mon-fri is 8:30 on weekdays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly limit (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than {some} of {n} record</source>
        <extracomment>more than {some} of {n} records</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done with the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in a list; open and close a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the data folder to {place} at the next start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {n} run to the trash</source>
        <extracomment>Move {n} runs to the trash</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file that can be written and ends in .png with --screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, note and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, note and tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names without a platform are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON (one JSON object a line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither run has a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the sender nor the records say which platform this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next scheduled run: {next_run_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API key, so {api_base} was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup copy of the database could be made: {reason}. The database itself is not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup copy of the database yet; one is made a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is chosen, so there is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comments were collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection could be made in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection to {host} could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {} could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database yet; it is made at the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field takes the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring: give the API key as TRACKFUTURA_API_TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring: the API key comes from TRACKFUTURA_API_TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No likes, comments and shares are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures are saved now: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address is set, so results are fetched: a look every {pause} at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address: results are fetched from Bright Data, which is complete, only later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was found whose keys could be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records, but errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request of yours has this snapshot id. The records are kept under Unmatched deliveries: assign the delivery to the request that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run (unmatched)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is repeated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run was made: {sentence} {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run, platform, service, source or tag has “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selected source is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selected source is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is chosen, so nothing would be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source was asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook comes through {public_url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook comes through {url}: {sentence} {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the sources can be collected, so the run was not created. {url}: {reason}{others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded: {sentence} {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not processed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same in all of them; leave it so or type one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same in all of them; leave it so or type one note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at {place}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be loaded from the network here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this delivery names a request. The records are kept under Unmatched deliveries: assign the delivery to the request that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is accepted until the database was checked. Look at the disk; deliveries are repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called like this. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost here. Choose another folder, or free some space, and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: wait, or start fewer requests at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. Look through it, save it, and send it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is stored, and the raw body is kept. Process it again, or let the request fetch its data from Bright Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was stored. Download it from Bright Data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing of {n} record fits.</source>
        <extracomment>Nothing of {n} records fits.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. Divide them into several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Give another folder with --data-dir or TRACKFUTURA_DATA_DIR, or make this one writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: everything that ended without a record is being asked for already, or is still looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was spent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started and nothing is billed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice: Bright Data told the state of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a record that both have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of that run, {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of {n} record that both have</source>
        <extracomment>Of {n} records that both have</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer in new runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered in new runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older raw data are removed; 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {counted_at}: {deliveries}, {kept_bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name for what belongs together, such as a campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one record for each address: there is nothing to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only inputs that ended without a record are asked for again; nothing else is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer can reach this address, Bright Data cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is new or changed since the last export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {said}. Free some: without room nothing is received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a menu or a list of choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser, and paste the address that the browser shows then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save the sheet as CSV or as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its post in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings and paste the API key again (Bright Data: Account settings, API keys).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings and paste the API key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings and paste your API key, or set TRACKFUTURA_API_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the billing page of your Bright Data account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the earlier runs, or collect at least one source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open TrackFutura Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Posts from this day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Posts up to this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed, {kept_size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet files need the package pyarrow, which is not installed. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the accounts, pages or posts that you want to follow, as links or as names with their platform. More can be added at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the addresses of accounts, pages or posts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole address from the browser, for example https://www.instagram.com/nasa/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: send no further request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the database was restored from a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the project was archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps gone at Bright Data {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures cannot be read: {absent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform of names without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is taken by another program, so webhooks cannot be received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {where} cannot be taken now ({strerror}): by TrackFutura itself if it is running, else choose another in Settings or with --port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts per source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts per source of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previews and films of all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previews of all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed again {processed_again_at}: {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address by {tunnel}, which runs while TrackFutura runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address {public_url} was not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address {url} was not checked: the port is in use. A running TrackFutura checks it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every address on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rare: in none of the records that were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record, as Bright Data sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw records cannot stand in a file of the format {format}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading raw data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading “{path}” from the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads everything that is stored and compares it with what arrived. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {index} at byte {offset} is no valid JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {index} {what}, at byte {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place} of {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records appear here as Bright Data delivers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything before the “@”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the column “{path}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {filtered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed to stay within the limit of {limit_mb:,} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the run anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {repeated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {request_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of your account that this computer does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} run</source>
        <extracomment>Restore {n} runs</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are fetched from Bright Data instead. Choose another port in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are received and schedules are kept from then on; the window opens from the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results arrive at {webhook_base}, and are fetched if they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {index} (line {count}) of the CSV data is broken: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there: {said}. {GO_BACK}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with the same settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run_id} is not here any more, or never was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run · {created_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run, platform or snapshot id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: {run_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs are made while TrackFutura Desktop is open. What was missed is caught up once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs are repeated by schedules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that are repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that were made with it stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that you move to the trash are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs use the first dataset of a service that is on. Prices are yours to set: Bright Data answers none, so every amount is an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV, TXT or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pictures and films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as CSV again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {files} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {saved_at}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys and examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the records by text, author, hashtags and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the Errors tab: what Bright Data could not collect, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by this listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen once so far. Each later run that finds it adds a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a delivery that this can be done with first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a folder or a record to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a folder to see its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record with a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run in the tree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a source first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at most {most} to do something with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one run in the tree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one run, or two, in the tree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it anyway or change the monthly limit; both can be done at the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service for all {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services for all addresses of a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings · {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and search the records of all runs (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those that need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot id, path, query, message or header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot {request_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows the list of records at byte {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside TrackFutura Desktop. What is stored is safe, and the program goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source · {platform}, {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources that are here already; unchecked ones are not collected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keyring (GNOME Keyring, KWallet), or set TRACKFUTURA_API_TOKEN before starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a run: its results arrive here, as a webhook or fetched from Bright Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray when I sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it in a graphical session, or use the commands that need none, such as listen and tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start run · {requests}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the request again if the data are still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run under Runs; its records appear here as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the tunnel or proxy, or correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the window once: it is upgraded then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start with another folder (--data-dir)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with your sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started now: {started}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {said_word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the newest entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {names}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still collecting: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was deleted is gone; the rest is still in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was moved is there; merge again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out of their groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start. Now: {listening}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when the application is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about runs that end and deliveries that need me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test with records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, author, hashtags and address; words by their beginnings, “a phrase” in quotes.
Ctrl+F or / searches the folder, Ctrl+Shift+F everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no key of a record, so no column was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account cannot make requests: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not begin with https://, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a path or a query; ours is added to it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to {platform}, but {given} is given as its platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address redirects to {place} ({said}) and does not take the delivery itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address {brief} since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address must begin with https:// (http:// is for a simulator on this computer only), so that nobody on the way can read the API key. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key contains a character that no key of Bright Data has, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is valid but may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key may not read the balance of the account; it can send all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key works at {api_base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror} ({filename}). Nothing is lost: the data before it is in {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be unpacked: {strerror}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} of {made:%Y-%m-%d %H:%M} is restored. What was here before is kept in {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance could not be read. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance of the account is asked for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body could not be written to the data folder: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body could not be written to {path}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is empty and no header or parameter names a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no JSON, no JSON lines and no CSV, so it holds no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is UTF-16 text with broken characters in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body unpacks to more than {max_bytes} bytes and was not read further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body unpacks to more than {max_ratio} times its size and was not read further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bright Data account may not work at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue could not be stored: {strerror}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has this dataset already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue {path} is not valid TOML: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue {path}{where} cannot be used: {place}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{path}” was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV data is cut off in row {index}, at byte {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder is {target} now. What was in the old one is kept in {aside} until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder was moved to {moved}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder was not moved: {reason} It is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {root} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can be read from beginning to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be written ({code}). Nothing of this step was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is compacted: {after} MB instead of {before} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged ({error}), so no backup of it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: {said}. {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was busy for too long, so the delivery was not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was not compacted. {sentence} {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was not compacted: {error}. It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was restored from a backup copy. {strays} bodies that came after it was made are kept in {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} cannot be used: {orig}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} has to be upgraded, and the backup copy before that failed. Nothing was changed. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} is damaged ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} is damaged ({orig}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} is of an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} was written by a newer version of TrackFutura Desktop (schema {version}, this version knows {newest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default of {field} is not among its allowed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery arrived here and was refused ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery arrived here as if a browser had sent it: an Origin header was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery arrived here without the secret: its Authorization header was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery arrived here, but as {path} instead of POST {webhook_path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery arrived here, but the answer did not get back to the sender {late}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is kept. Fetch the data by its snapshot id instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery was accepted here, but its sender was told HTTP {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery was cancelled while its file was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed and the database is not found in order yet ({found}). Nothing is stored until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk has not enough room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the data folder did not confirm a write: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the data folder is full, so nothing can be received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk of the data folder is nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk says “{strerror}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download broke off after {size} of {whole_size} bytes, so none of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date {day} is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date {day} is too long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date {end_date} is before the start date {start_date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a package, but no Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no picture that can be read; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more. Load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this delivery was not fetched: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was fetched as delivery {new_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written, but when it was read back, {reason}. It was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {strerror}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {strerror}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} could not be written: {strerror}. Nothing of it was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} could not be written: {strerror}. Nothing of it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {preview}, export it to see all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {shown} of {accounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {shown}, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder {folder} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full-text index can be read from beginning to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full-text index is damaged ({full_text}): a search may find too little. {GO_BACK}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip data is cut off after {taken} bytes, so records are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip data is damaged before byte {taken} ({error}), so records may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon of the program cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon {file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {dataset_id} occurs twice in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported file was removed before it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in Bright Data's control panel under Account settings, API keys. It must be allowed to trigger datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is known, but the account cannot make requests: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works and the account can make requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last check was a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one: {made_at}, {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no table row: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link died {time} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link dies in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link probably died {time} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link probably dies in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “{link}” leads nowhere in TrackFutura Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener does not run, so results are fetched: a look every {pause} at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the listener does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener of this application does not run, so nothing could be received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file {path} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is saved as {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The methods paragraph is copied; paste it into your report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mode “{discover_by}” occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the monthly limit is {monthly_limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most frequent ones, with how many records have each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has more than {longest_name} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the run cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {hostname} was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {host} could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {path!r} does not say which format the file shall have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {} could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest go first; 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other deliveries are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be shown here; open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the window could not be saved as {path}; the data are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset was not saved: it needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not connect to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public address {brief}, so results are fetched and no webhook is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw body is kept. Have the snapshot delivered again, or download it, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw body is kept. Have the snapshot delivered again, or download it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw body is kept. Split the delivery into several files, or start smaller runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw body of this delivery was removed to keep within the limits in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw body was removed on {body_removed_at}, {age}, to keep within the limits in Settings, Storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw data of processed deliveries are packed and, beyond these limits, removed, the oldest first. Records stay, and so does whatever waits, failed or belongs to no run yet. 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw data of this delivery, or of another for the same request, were removed to keep within the limits in Settings, so this cannot be done again. What it brought stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw data of {removed} were removed, the last {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw data of {whole:,} deliveries is what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as Bright Data sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at byte {offset} is larger than {max_record_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are kept. If they belong to another request, assign the delivery to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records keep the value; only the column goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records stand on {sheets} sheets, because one holds {max_rows:,} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is gone, so nothing can be assigned to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but it is not known whether Bright Data started it. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {row} values for {names} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no source that is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was not sent: {hold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are named after it, with their date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record in every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule needs a name of one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to {} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings that differ from the defaults, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources are being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start date {day} is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start date {day} is too long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored body cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored body is damaged: it cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored body is not what arrived: it was changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support bundle is saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support bundle was not written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “{name}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel or proxy is up but leads to another port: something else answered ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel or proxy is up, but nothing answers behind it ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of the database, and how many rows each table has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “{place}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window can be used meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook defines entities, which no spreadsheet program does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has macros. They were not run; only its cells were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has more than {most_rows:,} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged, so nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is of the old format (XLS) or protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {source} says {platform}, but the records are {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {then}. Times of this computer's zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sources to collect yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sources yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key yet: save the run, set the key in Settings, then start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Bright Data API key yet, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column {gone!r}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset for {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show the window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request yet that it could belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space in {folder}: {wanted} MB are needed, {free} MB are free. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {count} lines; at most {most} can be added at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {count} lines; here at most {MOST} can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These requests were made with your account elsewhere: on another computer, by another program, or before a reinstallation. Adopting one makes a run of it and fetches its data. Nothing is paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two runs cannot be merged, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are fetched as soon as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come while the window is not in front, several at once as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have: {known}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the id of a snapshot, so Bright Data was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data folder was named at the start, with --data-dir or TRACKFUTURA_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dataset takes no {ignored}: more can come than you ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery cannot be processed again just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery is not being processed, so there is nothing to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here; open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month {spent} spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package of TrackFutura Desktop cannot write Parquet files. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record links to no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is already here; nothing was adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run cannot be renamed, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run cannot be repeated: none of its sources is there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not in the trash any more, so nothing of it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schedule was deleted, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring, so a key is known until the program ends. To keep one, set TRACKFUTURA_API_TOKEN before starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring, so the API key is only known until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time never comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections to {} are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small: a part of a larger run could have fewer than minimum_inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TrackFutura Desktop has Bright Data collect posts, reels, comments and profiles, keeps all of it on this computer, and shows it as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash · {runs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again what you did. If it happens again, send us this report. Keys, secrets, values in addresses and the name of your home folder are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the delivery is processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at Bright Data's status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: trackfutura demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two datasets have the same id, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, such as the name of a client or a study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, such as “Instagram posts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under $0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmatched deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmatched: no known request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars for 1,000 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as Europe/Paris or UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a public address of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of it, or make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its window, or close it first, or start with another folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one line of at most {longest_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of {kinds}, or choose another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is complete, or cancel it under Runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is processed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until running requests have ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until some have ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the requests of the run have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook: Bright Data sent the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks are received on {local_url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks are sent to {url} and arrive at {netloc}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks can be received on {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks cannot be received on {host}:{port}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks come through {public_url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks come through {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks reach this application through the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks to {local}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks to {shown} · being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks to {shown} · {sign} {last_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives until then is put aside with the present data, in {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is neither a picture nor a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do? Actions, runs, sources, settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no keys of its own is found with {keys_shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is delivered for runs that you start is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved before its links die.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved is counted soon after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies there is counted soon after the start, and then every hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was accepted runs on. The run shows every request; it can be sent again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was checked, and what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was spent by month, run and source, and the monthly limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent is being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When TrackFutura is started the next time, everything is copied and read back before the new place counts. What was here is kept until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Bright Data reaches this computer, for example through a tunnel. Without one, results are fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data folder shall be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the public address comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the program starts when you sign in could not be changed: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With saved pictures and films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {answer_status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {seconds:g} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a public address this application asks Bright Data for the results from time to time; nothing has to be set up. With one, they arrive as soon as they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in name, address, platform, service, group, tags or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with blanks between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with blanks between them. The filter above the tree finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like https://hooks.example.org, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is listed, or several that are selected, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be asked again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account lists no request that this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice could not be kept: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api_base} did not answer within {PATIENCE_SECONDS} seconds. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backup_copies} of the database, {backup_bytes}, the newest {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bodies:,} large raw bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} is started when the settings are saved, and ended with this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {total} chosen{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cannot be collected and will be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} deliveries are processed as the answer to the request that you choose. Their records are stored in that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cut:,} texts were cut at {max_text:,} characters, the most a cell can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dataset}: Bright Data wants at least {fewest} addresses in one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after it was processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deliveries} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deliveries} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ended} of {sources} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} The records stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{fields} (in {n} record)</source>
        <extracomment>{fields} (in {n} records)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is required, but nothing fills it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filename} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} saved, {saved_bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{FILTER};;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finished_at}, in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be collected from {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} picture (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free:,.1f} GB are free on the disk of the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with HTTP {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is none of the platforms that can be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads into a private network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inputs} in {requests}. {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{jobs_ended} of {jobs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{jobs_ended} of {sources} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} in a sample of the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, by {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit}, and nothing bounds how many records this run can bring (estimate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit}, {used}; this run may cost {wanted} more (estimate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} could not be had{dead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} is not what was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{media:,} pictures and films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milliseconds} h {rest} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milliseconds} min {rest} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milliseconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more_problems} since; all are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} older ones are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} {place} of {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be started: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ended: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not allowed in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not as large as its manifest says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not installed: it was not found on the PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would take far more space than such a file does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {records} from “{run_name}”, {collected_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {changed} changed and {unchanged} unchanged records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{num_of_posts:,} posts for every source cannot be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} account</source>
        <extracomment>{n} accounts</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup copy</source>
        <extracomment>{n} backup copies</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comment</source>
        <extracomment>{n} comments</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is as shipped, or removed if yours.</source>
        <extracomment>{n} datasets are as shipped, or removed if yours.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is at {price} for 1,000 records.</source>
        <extracomment>{n} datasets are at {price} for 1,000 records.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is turned off.</source>
        <extracomment>{n} datasets are turned off.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset is turned on.</source>
        <extracomment>{n} datasets are turned on.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dataset of the catalogue is not listed by Bright Data.</source>
        <extracomment>{n} datasets of the catalogue are not listed by Bright Data.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <extracomment>{n} days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery</source>
        <extracomment>{n} deliveries</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery needs you</source>
        <extracomment>{n} deliveries need you</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery stays under Deliveries, and can be processed again as long as the raw data are kept.</source>
        <extracomment>{n} deliveries stay under Deliveries, and can be processed again as long as the raw data are kept.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicate</source>
        <extracomment>{n} duplicates</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <extracomment>{n} entries</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} error</source>
        <extracomment>{n} errors</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} field</source>
        <extracomment>{n} fields</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <extracomment>{n} files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file to save</source>
        <extracomment>{n} files to save</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheet was left out.</source>
        <extracomment>{n} hidden sheets were left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} input</source>
        <extracomment>{n} inputs</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept picture or video</source>
        <extracomment>{n} kept pictures and videos</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} key</source>
        <extracomment>{n} keys</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} like</source>
        <extracomment>{n} likes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <extracomment>{n} lines</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more problem</source>
        <extracomment>{n} more problems</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more request</source>
        <extracomment>{n} more requests</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more request was refused.</source>
        <extracomment>{n} more requests were refused.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <extracomment>{n} others</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post</source>
        <extracomment>{n} posts</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} preview to save</source>
        <extracomment>{n} previews to save</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <extracomment>{n} records</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record since</source>
        <extracomment>{n} records since</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record stored</source>
        <extracomment>{n} records stored</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} request</source>
        <extracomment>{n} requests</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <extracomment>{n} rows</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run</source>
        <extracomment>{n} runs</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run deleted for good.</source>
        <extracomment>{n} runs deleted for good.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run failed</source>
        <extracomment>{n} runs failed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run finished</source>
        <extracomment>{n} runs finished</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run is held by the monthly limit</source>
        <extracomment>{n} runs are held by the monthly limit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run is in the trash.</source>
        <extracomment>{n} runs are in the trash.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second</source>
        <extracomment>{n} seconds</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected record</source>
        <extracomment>{n} selected records</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} share</source>
        <extracomment>{n} shares</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <extracomment>{n} sources</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is already here</source>
        <extracomment>{n} sources are already here</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is changed.</source>
        <extracomment>{n} sources are changed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is gone</source>
        <extracomment>{n} sources are gone</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is left out.</source>
        <extracomment>{n} sources are left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is paused</source>
        <extracomment>{n} sources are paused</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is removed. What was collected stays.</source>
        <extracomment>{n} sources are removed. What was collected stays.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing</source>
        <extracomment>{n} things</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <extracomment>{n} times</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable record</source>
        <extracomment>{n} unreadable records</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} value</source>
        <extracomment>{n} values</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{other}: it refused the secret ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other}: it took the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} will be gone, with no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no records, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {parts} and {parts2}, read back and complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than 32 MB, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no {kind}, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} of {made_at} is verified. It takes the place of the present data at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was imported before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of TrackFutura Desktop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not imported whole: {error_message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not imported: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} gives no secure connection: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is there already and not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} takes connections but {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{posts} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{preview}, unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} It is started again in {pause:g} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} This concerns the deliveries {named}; their records stay. {GO_BACK}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} arrived for runs in the trash; they are stored there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} in {path}, read back and complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} of “{source}” go into “{target}”. {twins}, the newest values stay; where both collected the same source, it is kept once. “{source}” is gone afterwards, and this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remedy} Then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{removed} were removed to stay within the limit, the last {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} are still collecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} held by the monthly limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} not all here, {soonest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} It is fetched as soon as it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Nothing is lost: what rests is asked later by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Send the request again if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, the first link dies in {first_end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}{of} (estimate, all projects).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}://{host}:{port} is not an address of Bright Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} h {rest} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} min {rest} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Bright Data's answer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short_name}, tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} holds blanks, so it is not one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is inside a private network, which Bright Data cannot reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is not an address of a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {everything}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {whole}{still_looking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}  {asked_again} asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sizes} as they arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} as it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of {size2} in the database are free and are used again by what comes. Compacting gives them back to the disk. Deliveries that come meanwhile are sent again or fetched; the window opens afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} record</source>
        <extracomment>{some} of {n} records</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} source</source>
        <extracomment>{some} of {n} sources</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sources} in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent} is spent this month and {under_way} may be under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strays:,} files in the spool belong to no delivery; the next start removes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, last {last_received_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} contains “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: from {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tunnel} is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} records/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window_seconds:g} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} did not take the connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± is B less A, summed over the records that both have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{last_run_name}” is held by the monthly limit. Send it under Runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{made}” is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ended without all of its results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is archived; nothing of it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is as shipped, or removed if yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is at {price} for 1,000 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is removed. What was collected stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” waits: it would pass the monthly limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is no {field} of a cron expression ({least} to {most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{platform_word}” is no platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{repeat}” is deleted; its runs stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{run}” is not complete yet, so nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{run}” is still collecting, so it was not moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{run}” keeps what fits no run, so it was not moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{service_word}” is no service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a page of {platform} that cannot be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a short link, and only opening it shows where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like {value}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{told}” cannot be the id of a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is in no text, author, hashtag or address of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
