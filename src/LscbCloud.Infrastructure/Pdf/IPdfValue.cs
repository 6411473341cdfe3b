namespace LscbCloud.Infrastructure.Pdf;

/// <summary>A value as PDF writes it. References between values are followed by <see cref="PdfObjects"/> only.</summary>
internal interface IPdfValue;

internal sealed class PdfName(string value) : IPdfValue
{
    public string Value => value;
}

internal sealed class PdfString(byte[] bytes) : IPdfValue
{
    public ReadOnlySpan<byte> Bytes => bytes;
}

internal sealed class PdfList(IReadOnlyList<IPdfValue> items) : IPdfValue
{
    public IReadOnlyList<IPdfValue> Items => items;
}

internal sealed class PdfDictionary(IReadOnlyDictionary<string, IPdfValue> entries) : IPdfValue
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, IPdfValue>(StringComparer.Ordinal));

    public IReadOnlyDictionary<string, IPdfValue> Entries => entries;

    public IPdfValue? this[string key] => entries.GetValueOrDefault(key);

    public bool IsOfType(string type) => this["Type"] is PdfName name && name.Value == type;
}

internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> packed) : IPdfValue
{
    public PdfDictionary Dictionary => dictionary;

    /// <summary>Its bytes as they stand in the file.</summary>
    public ReadOnlyMemory<byte> Packed => packed;
}

internal sealed class PdfReference(int number) : IPdfValue
{
    public int Number => number;
}
