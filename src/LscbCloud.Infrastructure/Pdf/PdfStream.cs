namespace LscbCloud.Infrastructure.Pdf;

internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> packed) : IPdfValue
{
    public PdfDictionary Dictionary => dictionary;

    /// <summary>Its bytes as they stand in the file.</summary>
    public ReadOnlyMemory<byte> Packed => packed;
}
