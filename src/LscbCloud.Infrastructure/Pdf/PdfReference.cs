namespace LscbCloud.Infrastructure.Pdf;

internal sealed class PdfReference(int number) : IPdfValue
{
    public int Number => number;
}
