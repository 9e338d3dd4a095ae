; The setup program for Windows (Inno Setup 6). packaging/dev.py package calls it with the version and the folder
; of the frozen program:  ISCC /DVersion=0.1.0 /DProgram=C:\...\frozen\annotator /OC:\...\packages annotator.iss

#ifndef Version
  #error Version is missing; packaging/dev.py package gives it
#endif
#ifndef Program
  #error Program is missing; packaging/dev.py package gives it
#endif
#define Name "Quote & Claim Annotator"
#define Kind "QuoteClaimAnnotator.Project"

[Setup]
; The same in all versions: by it a newer one finds the older one.
AppId={{7C3B5C56-0D0E-4B0B-9E43-6A4E5D5C0A17}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=The authors of {#Name}
DefaultDirName={autopf}\{#Name}
DisableProgramGroupPage=yes
; A person may install it for themselves, without an administrator.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename=quote-claim-annotator-{#Version}-setup
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\annotator.exe
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\annotator.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\annotator.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.qca"; ValueType: string; ValueData: "{#Kind}"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.qca\OpenWithProgids"; ValueType: string; ValueName: "{#Kind}"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#Kind}"; ValueType: string; ValueData: "{#Name} project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Kind}\DefaultIcon"; ValueType: string; ValueData: "{app}\annotator.exe,0"
Root: HKA; Subkey: "Software\Classes\{#Kind}\shell\open\command"; ValueType: string; ValueData: """{app}\annotator.exe"" ""%1"""

[Run]
Filename: "{app}\annotator.exe"; Description: "{cm:LaunchProgram,{#StringChange(Name, '&', '&&')}}"; Flags: nowait postinstall skipifsilent
