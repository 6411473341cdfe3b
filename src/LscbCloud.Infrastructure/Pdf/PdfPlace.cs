using System.Runtime.InteropServices;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Where a letter stands on a page: its beginning, its end, the direction in which it is read and its size.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfPlace(
    double X,
    double Y,
    double EndX,
    double EndY,
    double DirectionX,
    double DirectionY,
    double Size
)
{
    /// <summary>The place of a letter of a width, in units of the text, under the matrix that brings these to the page.</summary>
    public static PdfPlace Of(in PdfMatrix toPage, double advance, double size)
    {
        var length = Math.Sqrt((toPage.A * toPage.A) + (toPage.B * toPage.B));
        var (x, y) = length > 0 ? (toPage.A / length, toPage.B / length) : (1, 0);

        return new PdfPlace(
            toPage.E,
            toPage.F,
            toPage.E + (advance * toPage.A),
            toPage.F + (advance * toPage.B),
            x,
            y,
            Math.Abs(size) * length
        );
    }
}
