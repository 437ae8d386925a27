// SPDX-License-Identifier: MIT
//
// What a batch has to do, all of it known by name before anything is written. The names of outputs
// are made anew whenever they are asked for: to keep those of a whole archive takes much memory.
#pragma once

#include <string>
#include <vector>

#include "batch/convert_request.hpp"
#include "batch/journal.hpp"
#include "batch/name_template.hpp"
#include "inputs/path_list.hpp"

namespace referat {

/// One input and where it goes.
struct Job {
  std::string input;
  /// One path; or one for each document, where each has a file of its own. An empty one is not
  /// written.
  std::vector<std::string> outputs;
  bool outputs_are_known = false;  ///< a journal tells of them, and they are as it says

  /// Whether nothing is to be done, as all outputs are there and stay.
  bool is_kept() const;
};

class Jobs {
 public:
  /// Outputs mirror the paths of the inputs below `folder`, or follow `name` where it is not null.
  Jobs(const ConvertRequest& request, const PathList& inputs, const std::string& folder,
       const NameTemplate* name);

  /// A template that asks for words of the documents has all inputs read for them; only names are
  /// kept. An input that cannot be read has no outputs: its turn will tell why. One that `journal`
  /// knows is not read for its names; null for no journal. ExitCode::usage: nothing can be done;
  /// reported.
  ExitCode find(const Journal* journal);

  /// Whether each document has a file of its own.
  bool each_document() const { return name_ != nullptr && name_->asks_document(); }

  std::size_t size() const { return inputs_.size(); }
  Job operator[](std::size_t index) const;

  /// Lets an output of a job stay as it is: from here on it is empty.
  void keep(std::size_t index, std::size_t output);

 private:
  // The outputs of one input, by its documents.
  struct Found {
    std::vector<std::string> outputs;
    bool are_known = false;
  };

  std::string name(std::size_t index, const Document* document, std::size_t number) const;
  std::vector<std::string> known_names(std::size_t index, const InputReader& reader,
                                       const Journal* journal) const;
  std::vector<std::string> names(std::size_t index, const InputReader& reader) const;
  Found read(std::size_t index, InputReader& reader, const Journal* journal) const;
  std::size_t first_output(std::size_t index) const;

  const ConvertRequest& request_;
  const PathList& inputs_;
  std::string folder_;
  const NameTemplate* name_;
  std::vector<bool> kept_;  // of all outputs; empty for none

  // Only where each document has a file of its own.
  PathList outputs_;
  std::vector<std::size_t> ends_;  // of each input's in outputs_
  std::vector<bool> are_known_;
};

}  // namespace referat
