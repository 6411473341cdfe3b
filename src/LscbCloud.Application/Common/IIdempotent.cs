namespace LscbCloud.Application.Common;

/// <summary>A change that creates or sends something. Asked for again with the same idempotency key, it happens once.</summary>
public interface IIdempotent;
