namespace LscbCloud.Application.Documents;

/// <summary>That the words of a cell lead somewhere.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Address">The whole address, which the service made itself.</param>
public sealed record TableLink(int Row, int Column, string Address);
