namespace LscbCloud.Application.Actions;

/// <summary>One of the actions, and the post that has it now.</summary>
public sealed record NewPost(string Reference, int Version, string Post) : IOneOfMany;
