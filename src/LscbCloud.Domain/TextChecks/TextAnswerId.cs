using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.TextChecks;

/// <summary>Names one answer to a marked text.</summary>
public readonly record struct TextAnswerId(Guid Value) : IId<TextAnswerId>
{
    public static TextAnswerId From(Guid value) => new(value);

    public static TextAnswerId New() => new(Guid.CreateVersion7());
}
