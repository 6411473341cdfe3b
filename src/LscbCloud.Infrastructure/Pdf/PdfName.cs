namespace LscbCloud.Infrastructure.Pdf;

internal sealed class PdfName(string value) : IPdfValue
{
    public string Value => value;
}
