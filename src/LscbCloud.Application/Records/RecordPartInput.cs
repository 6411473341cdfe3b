using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Records;

/// <summary>A part of a record as a person names it: by its id, or by its number where people count it.</summary>
public sealed record RecordPartInput(RecordPartKind? Kind, Guid? Id, int? Number = null);
