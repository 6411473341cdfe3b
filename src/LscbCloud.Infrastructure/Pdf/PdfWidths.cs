namespace LscbCloud.Infrastructure.Pdf;

/// <summary>How wide letters are in the fonts that every reader has and no file needs to bring, in thousandths of their size.</summary>
/// <remarks>Adobe's metrics of Helvetica and Times for the codes 32 to 126; bold and slanted letters differ too little to part words.</remarks>
internal static class PdfWidths
{
    private const int First = 32;
    private const double OfCourier = 600;
    private const double OfOthers = 500;

    private static readonly double[] Helvetica = Read(
        """
        278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278
        278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722
        667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556
        556 333 500 278 556 500 722 500 500 500 334 260 334 584
        """
    );

    private static readonly double[] Times = Read(
        """
        250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278
        278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722
        722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500
        500 333 389 278 500 500 722 500 500 444 480 200 480 541
        """
    );

    public static double Of(string font, int code)
    {
        if (font.Contains("Courier", StringComparison.Ordinal))
        {
            return OfCourier;
        }

        var widths = font.Contains("Times", StringComparison.Ordinal) ? Times : Helvetica;

        return code >= First && code - First < widths.Length ? widths[code - First] : OfOthers;
    }

    private static double[] Read(string table) =>
        [
            .. table
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(width => double.Parse(width, System.Globalization.CultureInfo.InvariantCulture)),
        ];
}
