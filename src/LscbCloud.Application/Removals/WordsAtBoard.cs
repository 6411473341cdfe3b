namespace LscbCloud.Application.Removals;

/// <summary>A board that has the words in what it shares with an agency. The agency asks the board to remove them.</summary>
/// <param name="Board">The board, by the name that it told the agency last.</param>
/// <param name="Places">How many texts: a text that has the words twice is one place.</param>
public sealed record WordsAtBoard(string Board, int Places);
