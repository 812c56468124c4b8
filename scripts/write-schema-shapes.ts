/** Writes the shape of each schema that has a new version. That of a version is never written over: the version goes up instead. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { faultOfShape, schemaShapes, shapeFile, shapesFolder } from './schema-shapes.ts';

mkdirSync(shapesFolder, { recursive: true });
for (const shape of schemaShapes()) {
  if (!existsSync(shapeFile(shape))) writeFileSync(shapeFile(shape), shape.text);
  const fault = faultOfShape(shape);
  if (fault === null) continue;
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
