using LscbCloud.Domain.Common;

namespace LscbCloud.Api.Tests.Support;

/// <summary>One record as it is named, what it is called elsewhere, and where its page is.</summary>
public sealed record NamedRecord(RecordKind Kind, string Address, int? Number, string Words, string Page)
{
    public object Body =>
        new
        {
            kind = Word,
            address = Address,
            number = Number,
        };

    public string Word => $"{Kind}".ToLowerInvariant();

    /// <summary>What a list is narrowed by, so that it shows what came from the record.</summary>
    public string Query =>
        $"sourceKind={Word}&source={Address}{(Number is { } number ? $"&sourceNumber={number}" : "")}";

    /// <summary>Something that is told of the record.</summary>
    public string Told(string what) =>
        $"things/{Word}/{Address}/{what}{(Number is { } number ? $"?number={number}" : "")}";
}
