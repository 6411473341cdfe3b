namespace LscbCloud.Application.Actions;

/// <summary>Where the new action is to be found.</summary>
public sealed record RaisedAction(string Reference, int Version);
