namespace LscbCloud.Infrastructure.Pdf;

/// <summary>What text is set with, and what is saved and brought back with the rest of the state.</summary>
internal sealed record PdfTextState
{
    public PdfMatrix ToPage { get; init; } = PdfMatrix.Same;
    public PdfFont? Font { get; init; }
    public double Size { get; init; }
    public double LetterGap { get; init; }
    public double WordGap { get; init; }
    public double Stretch { get; init; } = 1;
    public double Leading { get; init; }
    public double Rise { get; init; }
}
