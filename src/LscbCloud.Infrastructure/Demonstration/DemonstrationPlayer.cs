namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>An invented person with everything they are.</summary>
internal sealed record DemonstrationPlayer(DemonstrationPerson Person, IReadOnlyList<DemonstrationPart> Parts)
{
    public bool IsOperator { get; init; }
}
