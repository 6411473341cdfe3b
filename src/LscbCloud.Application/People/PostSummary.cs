namespace LscbCloud.Application.People;

/// <summary>A post with how much open work names it.</summary>
/// <param name="Post">The post, as the work names it.</param>
/// <param name="Holders">Who holds it today; empty if the post is vacant.</param>
/// <param name="Actions">Open actions.</param>
/// <param name="Priorities">Open priorities that it leads.</param>
/// <param name="Groups">Groups that it chairs.</param>
public sealed record PostSummary(string Post, IReadOnlyList<string> Holders, int Actions, int Priorities, int Groups);
