; The installer for Windows, compiled by `make package` there: ISCC /DVersion=1.2.3 build_spec\windows\trackfutura.iss
; For one user, without an administrator. A newer one is installed over an older one, and the data are kept.

#ifndef Version
  #error Give the version: ISCC /DVersion=1.2.3
#endif

[Setup]
; Never change it: an upgrade finds the older program by it.
AppId={{5B0E4C1D-6E57-5F0B-9C3E-2F7A1D8B46C2}
AppName=TrackFutura Desktop
AppVersion={#Version}
AppPublisher=TrackFutura
VersionInfoVersion={#Version}
DefaultDirName={autopf}\TrackFutura Desktop
DefaultGroupName=TrackFutura Desktop
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\package\trackfutura.ico
UninstallDisplayIcon={app}\TrackFutura Desktop.exe
OutputDir=..\..\dist
OutputBaseFilename=TrackFutura-Desktop-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; The program is asked to end, and started again by the user.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
; Inno Setup brings no Chinese. This is ours; what it leaves out stays English.
Name: "zh_CN"; MessagesFile: "compiler:Default.isl,ChineseSimplified.isl"

[CustomMessages]
en.Autostart=Start TrackFutura Desktop when I sign in
de.Autostart=TrackFutura Desktop beim Anmelden starten
zh_CN.Autostart=登录时启动 TrackFutura Desktop
en.RemoveData=Delete the collected data, too?%n%n%1%n%nNo keeps them for a later installation. Deleted data cannot be brought back.
de.RemoveData=Auch die gesammelten Daten löschen?%n%n%1%n%n„Nein“ behält sie für eine spätere Installation. Gelöschte Daten kann niemand zurückholen.
zh_CN.RemoveData=是否同时删除采集的数据？%n%n%1%n%n选择“否”会保留数据，供以后安装时使用。删除的数据无法恢复。

[Tasks]
; Asked once: an upgrade leaves both as the user has them by now.
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked; Check: IsFirst
Name: "autostart"; Description: "{cm:Autostart}"; Flags: unchecked; Check: IsFirst

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\package\trackfutura\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\TrackFutura Desktop"; Filename: "{app}\TrackFutura Desktop.exe"
Name: "{userdesktop}\TrackFutura Desktop"; Filename: "{app}\TrackFutura Desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "TrackFutura Desktop"; ValueData: """{app}\TrackFutura Desktop.exe"" --hidden"; Tasks: autostart; Flags: uninsdeletevalue
; The settings of the program write the same value; nothing is left of it.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "TrackFutura Desktop"; Flags: dontcreatekey uninsdeletevalue
; Links such as trackfutura://run/12.
Root: HKCU; Subkey: "Software\Classes\trackfutura"; ValueType: string; ValueData: "URL:TrackFutura Desktop"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\trackfutura"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\trackfutura\shell\open\command"; ValueType: string; ValueData: """{app}\TrackFutura Desktop.exe"" open -- ""%1"""
; Exported runs.
Root: HKCU; Subkey: "Software\Classes\.trackfutura"; ValueType: string; ValueData: "TrackFutura.Runs"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\TrackFutura.Runs"; ValueType: string; ValueData: "Runs of TrackFutura"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\TrackFutura.Runs\shell\open\command"; ValueType: string; ValueData: """{app}\TrackFutura Desktop.exe"" open -- ""%1"""
; Offered under "Open with" for files of Bright Data; no file opens with it by itself.
Root: HKCU; Subkey: "Software\Classes\Applications\TrackFutura Desktop.exe"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\TrackFutura Desktop.exe\shell\open\command"; ValueType: string; ValueData: """{app}\TrackFutura Desktop.exe"" open -- ""%1"""
Root: HKCU; Subkey: "Software\Classes\Applications\TrackFutura Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".json"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\TrackFutura Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".ndjson"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\TrackFutura Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".jsonl"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\TrackFutura Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".csv"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\TrackFutura Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".gz"; ValueData: ""

[Run]
Filename: "{app}\TrackFutura Desktop.exe"; Description: "{cm:LaunchProgram,TrackFutura Desktop}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Code]
function IsFirst(): Boolean;
begin
  Result := WizardForm.PrevAppDir = '';
end;

function IsRunning(Name: String): Boolean;
var
  Program_: TFileStream;
begin
  Result := False;
  if FileExists(ExpandConstant('{app}\') + Name) then
    try
      { Windows lets nobody write to a program that runs. }
      Program_ := TFileStream.Create(ExpandConstant('{app}\') + Name, fmOpenReadWrite);
      Program_.Free;
    except
      Result := True;
    end;
end;

function InitializeUninstall(): Boolean;
begin
  Result := True;
  while Result and (IsRunning('TrackFutura Desktop.exe') or IsRunning('trackfutura.exe')) do
    Result := SuppressibleMsgBox(FmtMessage(SetupMessage(msgUninstallAppRunningError), ['TrackFutura Desktop']),
                                 mbError, MB_OKCANCEL, IDCANCEL) = IDOK;
end;

function DataFolder(): String;
begin
  Result := ExpandConstant('{localappdata}\TrackFutura');
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  { Without a person (/SILENT) the data are kept; /DELETEDATA says otherwise. }
  if (CurUninstallStep = usPostUninstall) and DirExists(DataFolder()) then
    if (Pos('/DELETEDATA', UpperCase(GetCmdTail())) > 0) or
       ((not UninstallSilent()) and
        (MsgBox(FmtMessage(CustomMessage('RemoveData'), [DataFolder()]), mbConfirmation,
                MB_YESNO or MB_DEFBUTTON2) = IDYES)) then
      DelTree(DataFolder(), True, True, True);
end;
