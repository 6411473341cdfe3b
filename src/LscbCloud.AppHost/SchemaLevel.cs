namespace LscbCloud.AppHost;

/// <summary>Where the schema stands after migrating.</summary>
internal sealed record SchemaLevel(int Applied, string Last)
{
    public bool HasChanged => Applied > 0;

    public string InWords =>
        Applied switch
        {
            0 => $"at {Last}",
            1 => $"one migration applied: {Last}",
            _ => $"{Applied} migrations applied",
        };
}
