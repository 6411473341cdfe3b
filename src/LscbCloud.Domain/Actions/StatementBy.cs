using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Who said something of an action, when, and on whose side.</summary>
public sealed record StatementBy(Signature Signature, Side Side);
