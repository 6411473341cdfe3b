using System.Runtime.InteropServices;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Maps a point of one coordinate system to another: rotated, scaled and moved.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfMatrix(double A, double B, double C, double D, double E, double F)
{
    public static PdfMatrix Same { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much larger a square becomes.</summary>
    public double Area => Math.Abs((A * D) - (B * C));

    public static PdfMatrix Moved(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>The six numbers of a matrix; no change where they are others than six numbers.</summary>
    public static PdfMatrix Of(IReadOnlyList<IPdfValue> values) =>
        values is [PdfNumber a, PdfNumber b, PdfNumber c, PdfNumber d, PdfNumber e, PdfNumber f]
            ? new PdfMatrix(a.Value, b.Value, c.Value, d.Value, e.Value, f.Value)
            : Same;

    /// <summary>This change first, and then another.</summary>
    public PdfMatrix Then(PdfMatrix next) =>
        new(
            (A * next.A) + (B * next.C),
            (A * next.B) + (B * next.D),
            (C * next.A) + (D * next.C),
            (C * next.B) + (D * next.D),
            (E * next.A) + (F * next.C) + next.E,
            (E * next.B) + (F * next.D) + next.F
        );
}
