namespace LscbCloud.Application.Priorities;

/// <summary>Which priorities a list shows.</summary>
public enum PriorityState
{
    Open,
    Closed,
    All,
}
