using LscbCloud.Domain.Common;

namespace LscbCloud.Api.Records;

/// <summary>A part of a record, by its id, or by its number where people count it.</summary>
internal sealed record RecordPartBody(RecordPartKind? Kind, Guid? Id, int? Number);
