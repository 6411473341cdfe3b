using LscbCloud.Domain.Common;
using MediatR;

namespace LscbCloud.Application.Common;

/// <summary>Changes something, and is saved as a whole or not at all.</summary>
public interface ICommand : IRequest<Result>;

/// <inheritdoc cref="ICommand"/>
public interface ICommand<T> : IRequest<Result<T>>
    where T : notnull;

internal interface ICommandHandler<in TCommand> : IRequestHandler<TCommand, Result>
    where TCommand : ICommand;

internal interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Result<T>>
    where TCommand : ICommand<T>
    where T : notnull;
