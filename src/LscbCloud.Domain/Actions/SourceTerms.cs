using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>What an action came from: a record of the board, or something that is told in words.</summary>
/// <param name="Kind">What sort of source.</param>
/// <param name="Record">The record; none where it is told in words alone.</param>
/// <param name="Words">How the source is called, such as "Neglect" or "Board meeting, 13 July 2017".</param>
public sealed record SourceTerms(SourceKind Kind, RecordReference? Record, string Words)
{
    /// <summary>How long the words may be that somebody enters; those of a record may be longer.</summary>
    public const int WordsMaxLength = 200;

    /// <summary>Something that the board keeps no record of.</summary>
    public static SourceTerms Told(SourceKind kind, string words) => new(kind, Record: null, words);

    /// <summary>A record of the board, called what people called it.</summary>
    public static SourceTerms Of(RecordReference record)
    {
        ArgumentNullException.ThrowIfNull(record);

        return new SourceTerms(KindOf(record.Kind), record, record.Words);
    }

    /// <summary>How a kind of record is classed: by its own word where there is one, so that a meeting is a meeting, kept here or told.</summary>
    public static SourceKind KindOf(RecordKind kind) =>
        Enum.TryParse<SourceKind>(kind.ToString(), out var same) ? same : SourceKind.Record;
}
