namespace LscbCloud.Infrastructure.Pdf;

internal sealed class PdfList(IReadOnlyList<IPdfValue> items) : IPdfValue
{
    public IReadOnlyList<IPdfValue> Items => items;
}
