namespace LscbCloud.Application.People;

#pragma warning restore CA1304, CA1307, CA1311, CA1862, MA0001, MA0011

/// <summary>A post that open work names, with how much of each kind.</summary>
internal sealed record NamedPost(string Post, int Actions, int Priorities, int Groups);
