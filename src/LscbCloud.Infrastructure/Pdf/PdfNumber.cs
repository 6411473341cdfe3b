namespace LscbCloud.Infrastructure.Pdf;

internal sealed class PdfNumber(double value) : IPdfValue
{
    private const int MostFigures = 15;

    // Most numbers are small and whole, and there are millions of them.
    private static readonly PdfNumber[] Small = [.. Enumerable.Range(0, 1024).Select(whole => new PdfNumber(whole))];

    public double Value => value;

    /// <summary>As a whole number; 0 where it is too large to be one.</summary>
    public int Whole => Math.Abs(value) < int.MaxValue ? (int)value : 0;

    /// <summary>A number as figures, signs and a point; nothing where anything else stands there.</summary>
    public static PdfNumber? Read(ReadOnlySpan<byte> word)
    {
        var (whole, divisor, isFraction, isNegative, figures) = (0L, 1L, false, false, 0);

        foreach (var character in word)
        {
            switch (character)
            {
                case >= (byte)'0' and <= (byte)'9' when figures < MostFigures:
                    whole = (whole * 10) + character - '0';
                    divisor *= isFraction ? 10 : 1;
                    figures += whole > 0 || isFraction ? 1 : 0;
                    break;
                case >= (byte)'0' and <= (byte)'9':
                    // Further than anything is measured.
                    break;
                case (byte)'.':
                    isFraction = true;
                    break;
                case (byte)'-':
                    isNegative = true;
                    break;
                case (byte)'+':
                    break;
                default:
                    return null;
            }
        }

        var isSmall = divisor == 1 && !isNegative && whole < Small.Length;

        if (isSmall)
        {
            return Small[whole];
        }

        var signed = isNegative ? -whole : whole;

        return new PdfNumber(signed / (double)divisor);
    }
}
