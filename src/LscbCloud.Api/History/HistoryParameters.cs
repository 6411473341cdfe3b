using LscbCloud.Application.History;
using Microsoft.AspNetCore.Mvc;

namespace LscbCloud.Api.History;

/// <summary>What a history is narrowed by, as the address says it.</summary>
internal sealed record HistoryParameters(
    [FromQuery(Name = "kind")] string? Kind,
    [FromQuery(Name = "person")] Guid? Person,
    [FromQuery(Name = "from")] DateOnly? From,
    [FromQuery(Name = "to")] DateOnly? To,
    [FromQuery(Name = "text")] string? Text
)
{
    public ListHistory ToList(Guid? after, int limit) => new(Kind, Person, From, To, Text, after, limit);

    public ListPlatformHistory ToPlatformList(Guid? after, int limit) =>
        new(Kind, Person, From, To, Text, after, limit);

    public ExportHistory ToExport() => new(Kind, Person, From, To, Text);

    public ExportPlatformHistory ToPlatformExport() => new(Kind, Person, From, To, Text);
}
