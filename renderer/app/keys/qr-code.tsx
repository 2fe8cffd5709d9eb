import { useEffect, useState } from 'react';

/** Dark squares as one path; always dark on light, or phones do not read it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [bits, setBits] = useState<boolean[][] | null>(null);

  useEffect(() => {
    let stale = false;
    void import('qr').then(({ encodeQR }) => {
      if (!stale) setBits(encodeQR(text, 'raw', { ecc: 'medium', border: 2 }));
    });
    return () => { stale = true; };
  }, [text]);

  const size = bits?.length ?? 37;
  const path = bits?.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : []))).join('') ?? '';
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${String(size)} ${String(size)}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
