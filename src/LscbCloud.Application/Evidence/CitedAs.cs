using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>What cites evidence in the words of its pages: one of the four places that they always knew, or a record.</summary>
internal sealed record CitedAs(CitedKind Kind, UpdatePart? Part = null)
{
    public static CitedAs Of(EvidenceCitation citation) =>
        (citation.RecordKind, citation.Part) switch
        {
            (RecordKind.Action, null) when citation is AgencyEvidenceCitation => new CitedAs(CitedKind.Action),
            (RecordKind.Priority, null) => new CitedAs(CitedKind.Priority),
            (RecordKind.Priority, RecordPartKind.Did) => new CitedAs(CitedKind.Update, UpdatePart.Did),
            (RecordKind.Priority, RecordPartKind.Impact) => new CitedAs(CitedKind.Update, UpdatePart.Impact),
            (RecordKind.Priority, RecordPartKind.Next) => new CitedAs(CitedKind.Update, UpdatePart.Next),
            (RecordKind.Measure, RecordPartKind.Reading) => new CitedAs(CitedKind.Reading),
            (RecordKind.Action, RecordPartKind.Completion) => new CitedAs(CitedKind.Completion),
            _ => new CitedAs(CitedKind.Record),
        };
}
