# Makes an installer for Windows, with a Java of its own inside, under target\installer. Not run yet: no machine with Windows was at hand.
# Needs JAVA_HOME of a JDK 25, Maven, and the WiX tools that jpackage asks for. The icon cyclotron.ico must be made from
# assets\cyclotron.svg first.
#   installer\windows\build.ps1
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$version = (Select-String -Path pom.xml -Pattern '<version>([0-9.]+)' | Select-Object -First 1).Matches[0].Groups[1].Value

mvn -q -B package -DskipTests '-Dspotless.check.skip=true'
if ($LASTEXITCODE -ne 0) { throw 'The build failed.' }

$target = 'target\installer'
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $target
New-Item -ItemType Directory -Force "$target\input" | Out-Null
Copy-Item target\cyclotron.jar "$target\input"
Copy-Item -Recurse target\libs "$target\input\libs"
$modules = & "$env:JAVA_HOME\bin\jdeps" --print-module-deps --ignore-missing-deps --multi-release 25 `
    --class-path 'target\libs\*' --recursive target\cyclotron.jar

# Native commands are kept: worker processes are started with bin\java.exe.
$arguments = @(
    '--name', 'Cyclotron', '--app-version', $version, '--dest', $target,
    '--input', "$target\input", '--main-jar', 'cyclotron.jar', '--add-modules', $modules,
    '--jlink-options', '--no-man-pages --no-header-files --generate-cds-archive',
    '--java-options', '-XX:+UseSerialGC', '--java-options', '-Xshare:auto',
    '--java-options', '-Xlog:disable', '--java-options', '-Xlog:all=error:stderr',
    '--win-menu', '--win-shortcut-prompt', '--win-dir-chooser', '--win-per-user-install',
    '--add-launcher', 'cyclotron-console=installer\windows\console.properties',
    '--file-associations', 'installer\lfsr.properties')
if (Test-Path installer\windows\cyclotron.ico) { $arguments += '--icon', 'installer\windows\cyclotron.ico' }
& "$env:JAVA_HOME\bin\jpackage" --type msi @arguments
if ($LASTEXITCODE -ne 0) { throw 'jpackage failed.' }
