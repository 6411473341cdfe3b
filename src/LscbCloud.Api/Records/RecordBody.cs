using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;

namespace LscbCloud.Api.Records;

/// <summary>A record of the board, by the address that people know it under.</summary>
internal sealed record RecordBody(RecordKind? Kind, string? Address, int? Number, RecordPartBody? Part)
{
    public RecordInput ToInput() =>
        new(Kind, Address, Number, Part is { } part ? new RecordPartInput(part.Kind, part.Id, part.Number) : null);
}
