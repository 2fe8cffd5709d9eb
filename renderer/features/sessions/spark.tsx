/** A line over the last totals of a measure; the numbers stand beside it in words. */
export function Spark({ values, range: [low, high] }: { values: readonly number[]; range: readonly [number, number] }) {
  if (values.length < 3) return null;
  const at = (value: number, place: number) => `${((place / (values.length - 1)) * 100).toFixed(1)},${(24 - ((value - low) / Math.max(1, high - low)) * 24).toFixed(1)}`;
  return (
    <svg className="session-spark" viewBox="-2 -2 104 28" aria-hidden="true" focusable="false">
      <polyline points={values.map(at).join(' ')} />
      {values.map((value, place) => {
        const [x, y] = at(value, place).split(',');
        return <circle key={String(place)} cx={x} cy={y} r="2" />;
      })}
    </svg>
  );
}
