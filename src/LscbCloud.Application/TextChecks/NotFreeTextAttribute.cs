namespace LscbCloud.Application.TextChecks;

/// <summary>
/// Marks what is no free text although it is a string, and so is not looked through when it is saved. Everything that is not marked
/// is looked through.
/// </summary>
/// <param name="because">What it is instead.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class NotFreeTextAttribute(NotFreeText because) : Attribute
{
    public NotFreeText Because { get; } = because;
}
