namespace LscbCloud.Infrastructure.Pdf;

internal sealed class PdfString(byte[] bytes) : IPdfValue
{
    public ReadOnlySpan<byte> Bytes => bytes;
}
