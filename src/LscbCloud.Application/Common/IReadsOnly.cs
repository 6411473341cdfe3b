namespace LscbCloud.Application.Common;

/// <summary>Marks the requests that change nothing.</summary>
public interface IReadsOnly;
