namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>A board of the demonstration.</summary>
internal sealed record DemonstrationBoard(string Slug, string Area, string Accent, string Mark)
{
    public bool IsFictional { get; init; }

    public string Name => $"{Area} Safeguarding Children Board";
}
