using LscbCloud.Api.Common;
using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Api.Actions;

/// <summary>Which actions an address asks for, and in what order.</summary>
internal sealed record ActionParameters(
    string? Owner,
    string? Priority,
    DateOnly? DueBefore,
    string? Text,
    string? Meeting,
    string? SourceKind,
    string? Source,
    int? SourceNumber,
    string Show = "open",
    string Sort = "due"
)
{
    public ListActions ToList(string? after, int limit) =>
        new(
            QueryWords.Read<ActionsShown>(Show),
            Owner,
            Priority,
            DueBefore,
            Text,
            QueryWords.Read<ActionOrder>(Sort),
            after,
            limit,
            Meeting,
            SourceKind,
            Source,
            SourceNumber
        );

    public ExportActions ToExport() =>
        new(
            QueryWords.Read<ActionsShown>(Show),
            Owner,
            Priority,
            DueBefore,
            Text,
            QueryWords.Read<ActionOrder>(Sort),
            Meeting,
            SourceKind,
            Source,
            SourceNumber
        );
}
