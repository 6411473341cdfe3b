namespace LscbCloud.Infrastructure.Pdf;

internal sealed class PdfDictionary(IReadOnlyDictionary<string, IPdfValue> entries) : IPdfValue
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, IPdfValue>(StringComparer.Ordinal));

    public IReadOnlyDictionary<string, IPdfValue> Entries => entries;

    public IPdfValue? this[string key] => entries.GetValueOrDefault(key);

    public bool IsOfType(string type) => this["Type"] is PdfName name && name.Value == type;
}
