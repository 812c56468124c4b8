import type { Entry } from './contents.ts';
import type { Machine } from './machines.ts';

/**
 * Starts the program with the Node.js beside it. A note that is dragged onto it comes as a whole path and nothing else: then documents
 * are made of it.
 */
const shell = `#!/bin/sh
# Startar protokoll med den Node.js som ligger bredvid. En anteckning som släpps här blir en PDF.
mappen=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0" 2>/dev/null || printf %s "$0")")" && pwd)
case "\${1-}" in
  /*)
    if [ -e "$1" ]; then
      cd -- "$(dirname -- "$1")" || exit 2
      set -- build "$@"
      "$mappen/node/node" "$mappen/program/bin/protokoll.js" "$@"
      slut=$?
      [ "$slut" -gt 1 ] || printf '\\nDokumentet ligger i mappen %s\\n' "$(pwd)"
      exit "$slut"
    fi ;;
esac
exec "$mappen/node/node" "$mappen/program/bin/protokoll.js" "$@"
`;

const batch = `@echo off
rem Startar protokoll med den Node.js som ligger bredvid. En anteckning som dras hit blir en PDF.
setlocal
chcp 65001 >nul
set "MAPPEN=%~dp0"
if "%~1"=="" goto ensam
if not "%~f1"=="%~1" goto vanlig
if not exist "%~1" goto vanlig
pushd "%~dp1"
"%MAPPEN%node\\node.exe" "%MAPPEN%program\\bin\\protokoll.js" build %*
set SLUT=%ERRORLEVEL%
popd
echo.
if %SLUT% LEQ 1 echo Dokumentet ligger i mappen %~dp1
pause
exit /b %SLUT%
:ensam
"%MAPPEN%node\\node.exe" "%MAPPEN%program\\bin\\protokoll.js"
echo.
echo Dra en anteckning till den här filen, så blir den en PDF.
pause
exit /b 2
:vanlig
"%MAPPEN%node\\node.exe" "%MAPPEN%program\\bin\\protokoll.js" %*
exit /b %ERRORLEVEL%
`;

const utf8 = new TextEncoder();

/** The file that people start. */
export function startScript({ isWindows }: Machine): Entry {
  return isWindows
    ? { path: 'protokoll.cmd', bytes: utf8.encode(batch.replaceAll('\n', '\r\n')), isExecutable: false }
    : { path: 'protokoll', bytes: utf8.encode(shell), isExecutable: true };
}

/** The first that is to be read, for those who open the folder. */
export function readMe({ isWindows, name, hasBrowser }: Machine): Entry {
  const start = isWindows
    ? 'Dra en anteckning till filen protokoll.cmd. PDF:en hamnar bredvid anteckningen.'
    : 'Öppna Terminalen, dra hit filen protokoll, skriv ett mellanslag, dra hit en anteckning och\ntryck Retur. PDF:en hamnar bredvid anteckningen.';
  const blocked = name.startsWith('macos')
    ? [
        'Säger datorn att programmet inte kan öppnas, skriv först en gång i Terminalen:\n\n    xattr -dr com.apple.quarantine MAPPEN\n\noch dra hit programmets mapp i stället för MAPPEN.',
      ]
    : [];
  const needs = hasBrowser
    ? 'Ingenting annat behöver installeras.'
    : `För att göra PDF används webbläsaren på datorn: ${isWindows ? 'Microsoft Edge, som alltid finns, eller Google Chrome' : 'Google Chrome eller Microsoft Edge'}. Ingenting annat behöver installeras.`;
  const text = ['protokoll', start, ...blocked, needs, 'Mer står i program/docs/kom-igang.md.', ''].join(
    '\n\n',
  );
  return {
    path: 'LAS-MIG.txt',
    bytes: utf8.encode(isWindows ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text),
    isExecutable: false,
  };
}
