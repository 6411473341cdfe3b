namespace LscbCloud.Application.Platform;

/// <summary>The address of the board or agency that was added.</summary>
public sealed record AddedPlace(string Slug);
