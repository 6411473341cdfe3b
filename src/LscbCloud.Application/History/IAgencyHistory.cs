namespace LscbCloud.Application.History;

/// <summary>The history of the agency that the request is about.</summary>
public interface IAgencyHistory : IHistoryRows;
