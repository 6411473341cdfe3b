namespace LscbCloud.Domain.Common;

/// <summary>Who did something, with the name they had then.</summary>
public sealed record Author(PersonId Id, string Name)
{
    public static readonly Author Nobody = new(default, "");
}
