namespace LscbCloud.Application.Actions;

/// <summary>One of the actions, and its day.</summary>
public sealed record NewDue(string Reference, int Version, DateOnly? Due) : IOneOfMany;
