namespace LscbCloud.Infrastructure.Pdf;

/// <summary>The numbered objects of a file, by their latest text in it.</summary>
/// <remarks>
/// They are found by reading the file from its beginning to its end. The table at its end, which says where each is, may lie,
/// may be damaged and may lead in circles; it is not needed.
/// </remarks>
internal sealed class PdfObjects(PdfBudget budget)
{
    private const int MostHops = 10;

    private readonly Dictionary<int, IPdfValue> _objects = [];
    private readonly List<PdfDictionary> _trailers = [];
    private readonly Dictionary<PdfStream, (ReadOnlyMemory<byte> Content, bool IsWhole)> _unpacked = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Whether nothing was missed: no packed objects that cannot be unpacked, no page that is not there.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Every object, by its number.</summary>
    public IEnumerable<IPdfValue> All => _objects.OrderBy(numbered => numbered.Key).Select(numbered => numbered.Value);

    /// <summary>What the last trailer says under a key.</summary>
    public PdfDictionary? OfTrailer(string key) =>
        _trailers
            .AsEnumerable()
            .Reverse()
            .Select(trailer => DictionaryOf(trailer[key]))
            .FirstOrDefault(found => found is not null);

    public void Add(int number, IPdfValue value) => _objects[number] = value;

    public void AddTrailer(PdfDictionary trailer) => _trailers.Add(trailer);

    public void Miss() => IsWhole = false;

    /// <summary>A value, or what it refers to.</summary>
    public IPdfValue? Of(IPdfValue? value)
    {
        for (var hop = 0; value is PdfReference reference && hop < MostHops; hop++)
        {
            value = _objects.GetValueOrDefault(reference.Number);
        }

        return value is PdfReference ? null : value;
    }

    /// <summary>A dictionary, also that of a stream.</summary>
    public PdfDictionary? DictionaryOf(IPdfValue? value) =>
        Of(value) switch
        {
            PdfDictionary dictionary => dictionary,
            PdfStream stream => stream.Dictionary,
            _ => null,
        };

    public IReadOnlyList<IPdfValue> ListOf(IPdfValue? value) => Of(value) is PdfList list ? list.Items : [];

    public double? NumberOf(IPdfValue? value) => Of(value) is PdfNumber number ? number.Value : null;

    public string? NameOf(IPdfValue? value) => Of(value) is PdfName name ? name.Value : null;

    /// <summary>The bytes of a stream, and whether they are all of them.</summary>
    public (ReadOnlyMemory<byte> Content, bool IsWhole) Unpack(PdfStream stream)
    {
        var (content, isWhole) = (stream.Packed, true);

        foreach (var filter in FiltersOf(stream.Dictionary))
        {
            if (isWhole)
            {
                (content, isWhole) = PdfFilters.Unpack(filter, content, budget);
            }
        }

        return (content, isWhole);
    }

    /// <summary>The same, kept for the next time: a form may be drawn on every page.</summary>
    public (ReadOnlyMemory<byte> Content, bool IsWhole) UnpackOnce(PdfStream stream)
    {
        if (!_unpacked.TryGetValue(stream, out var unpacked))
        {
            unpacked = Unpack(stream);
            _unpacked[stream] = unpacked;
        }

        return unpacked;
    }

    private IEnumerable<string> FiltersOf(PdfDictionary dictionary)
    {
        var parameters = dictionary["DecodeParms"] ?? dictionary["DP"];

        // Predictors are for pictures and for the table of the objects, and neither is read.
        if (ListOf(parameters).Append(parameters).Any(one => NumberOf(DictionaryOf(one)?["Predictor"]) > 1))
        {
            return [""];
        }

        return Of(dictionary["Filter"]) switch
        {
            PdfName name => [name.Value],
            PdfList list => list.Items.Select(item => NameOf(item) ?? ""),
            _ => [],
        };
    }
}
