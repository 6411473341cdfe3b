namespace LscbCloud.Domain.Common;

/// <summary>Names a person for life, across all boards and agencies they work in.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public static PersonId New() => new(Guid.CreateVersion7());
}
