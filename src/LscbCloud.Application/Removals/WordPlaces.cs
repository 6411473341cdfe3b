namespace LscbCloud.Application.Removals;

/// <summary>How many texts of one kind contain the words.</summary>
/// <param name="Kind">What the texts belong to, such as "Priority updates" or "History".</param>
/// <param name="Places">How many texts: a text that has the words twice is one place.</param>
public sealed record WordPlaces(string Kind, int Places);
