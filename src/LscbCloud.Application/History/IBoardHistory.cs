namespace LscbCloud.Application.History;

/// <summary>The history of the board that the request is about.</summary>
public interface IBoardHistory : IHistoryRows;
