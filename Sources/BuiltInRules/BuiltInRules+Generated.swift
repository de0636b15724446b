// swift-format-ignore-file
// Generated from Rules/ by `swift run devtool embed`; do not edit. Run it again after each change there.

extension BuiltInRules {
  /// Every file of the rule set, in order of the paths' bytes.
  package static let files: [File] = [
    File(
      "schemas/return.schema.json",
#"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "return",
  "description": "One organisation's compact audit (first key `compact_audit`), or its records alone in a file that is never submitted (first key `compact_audit_records`). Null, empty and blank values count as absent.",
  "type": "object",
  "x-blank-is-absent": true,
  "required": ["organisation"],
  "additionalProperties": false,
  "properties": {
    "compact_audit": {
      "title": "format version",
      "description": "Says that the file is a return, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "compact_audit_records": {
      "title": "format version",
      "description": "Says that the file holds records alone, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "organisation": {
      "$ref": "#/$defs/organisation",
      "title": "organisation",
      "description": "Who the organisation is."
    },
    "audit": {
      "$ref": "#/$defs/audit",
      "title": "audit",
      "description": "When the audit was completed and endorsed, and by whom."
    },
    "leads": {
      "title": "safeguarding leads",
      "description": "The people who lead on safeguarding.",
      "type": "array",
      "items": {"$ref": "#/$defs/lead"}
    },
    "answers": {
      "title": "answers",
      "description": "One record a criterion.",
      "type": "array",
      "items": {"$ref": "#/$defs/answer"}
    },
    "evidence": {
      "title": "evidence",
      "description": "Each document or record once.",
      "type": "array",
      "items": {"$ref": "#/$defs/evidence"}
    },
    "action_plan": {
      "title": "action plan",
      "description": "What will be done, by whom and when.",
      "type": "array",
      "items": {"$ref": "#/$defs/action"}
    },
    "policies": {
      "title": "policy register",
      "description": "The organisation's policies.",
      "type": "array",
      "items": {"$ref": "#/$defs/policy"}
    },
    "training": {
      "title": "training",
      "description": "Training held.",
      "type": "array",
      "items": {"$ref": "#/$defs/training"}
    },
    "inductions": {
      "title": "inductions",
      "description": "Inductions of new starters.",
      "type": "array",
      "items": {"$ref": "#/$defs/induction"}
    },
    "recruitment": {
      "$ref": "#/$defs/recruitment",
      "title": "recruitment",
      "description": "What can be tested of safer recruitment."
    },
    "allegations": {
      "title": "allegations",
      "description": "Allegations, concerns and complaints; an empty list says that there were none.",
      "type": "array",
      "items": {"$ref": "#/$defs/allegation"}
    }
  },
  "if": {"required": ["compact_audit_records"]},
  "then": {
    "properties": {
      "organisation": {
        "title": "organisation",
        "x-identity": "reference",
        "required": ["reference"],
        "properties": {"reference": {"title": "partnership's reference"}}
      },
      "compact_audit": false,
      "audit": false,
      "leads": false,
      "answers": false,
      "evidence": false,
      "action_plan": false,
      "policies": false
    }
  },
  "else": {
    "required": ["compact_audit"],
    "properties": {
      "organisation": {
        "title": "organisation",
        "x-identity": "reference",
        "required": ["setting"],
        "properties": {"setting": {"title": "setting"}}
      }
    }
  },
  "$defs": {
    "organisation": {
      "title": "organisation",
      "description": "Who the organisation is; what it is decides which criteria and duties apply.",
      "type": "object",
      "x-identity": "reference",
      "additionalProperties": false,
      "properties": {
        "name": {
          "title": "name of the organisation",
          "description": "The name by which it is known.",
          "type": "string"
        },
        "reference": {
          "title": "partnership's reference",
          "description": "The safeguarding partnership's own id for the organisation.",
          "type": "string"
        },
        "setting": {
          "$ref": "#/$defs/setting",
          "title": "setting",
          "description": "Which variation of the audit it completes."
        },
        "kind": {
          "$ref": "#/$defs/organisation_kind",
          "title": "kind of organisation",
          "description": "What it is: it decides duties that some of a setting have and others have not."
        },
        "group": {
          "title": "group",
          "description": "The trust, federation or chain it belongs to; text shared inside it is legitimate.",
          "type": "string"
        },
        "commissioned": {
          "title": "whether it is commissioned",
          "description": "Whether the local authority or the NHS commissions it.",
          "type": "boolean"
        },
        "regulated_activity_provider": {
          "title": "whether it provides regulated activity",
          "description": "Whether people work with children for it in regulated activity.",
          "type": "boolean"
        },
        "public_body": {
          "title": "whether it is a public body",
          "description": "Whether the public sector equality duty applies to it.",
          "type": "boolean"
        },
        "employees": {
          "title": "number of employees",
          "description": "Everyone employed, apprentices not counted.",
          "type": "integer",
          "minimum": 0
        },
        "volunteers": {
          "title": "number of volunteers",
          "description": "Unpaid people who work for it, governors not counted.",
          "type": "integer",
          "minimum": 0
        },
        "apprentices": {
          "title": "number of apprentices",
          "description": "Apprentices, counted neither as employees nor as volunteers.",
          "type": "integer",
          "minimum": 0
        },
        "governors": {
          "title": "number of governors",
          "description": "Governors, trustees or committee members, counted apart from staff.",
          "type": "integer",
          "minimum": 0
        },
        "agency_staff": {
          "title": "number of agency staff",
          "description": "People supplied by an agency or contractor, counted apart from staff.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "audit": {
      "title": "audit",
      "description": "When the audit was completed, by whom, and who endorsed it.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "cycle": {
          "title": "cycle",
          "description": "The round of the audit, by its year.",
          "type": "string",
          "examples": ["2026"]
        },
        "previous_submitted_on": {
          "title": "date of the previous return",
          "description": "When the return before this one was submitted.",
          "type": "string",
          "format": "date"
        },
        "first_return": {
          "title": "whether it is the first return",
          "description": "Whether the organisation has never submitted one before.",
          "type": "boolean"
        },
        "completed_by": {
          "$ref": "#/$defs/person",
          "title": "person who completed it",
          "description": "A suitably experienced and senior member of staff."
        },
        "completed_on": {
          "title": "date of completion",
          "description": "The reference date: it picks the editions of law and guidance that apply.",
          "type": "string",
          "format": "date"
        },
        "endorsed_by": {
          "$ref": "#/$defs/person",
          "title": "person who endorsed it",
          "description": "The director, headteacher, owner or management committee."
        },
        "endorsed_on": {
          "title": "date of endorsement",
          "description": "When it was endorsed, before it was submitted.",
          "type": "string",
          "format": "date"
        },
        "submitted_on": {
          "title": "date of submission",
          "description": "When it was submitted; absent before.",
          "type": "string",
          "format": "date"
        },
        "substitute_contact": {
          "$ref": "#/$defs/person",
          "title": "substitute contact",
          "description": "Who answers questions when the person who completed it is away."
        }
      }
    },
    "person": {
      "title": "person",
      "description": "Someone who acts for the organisation, by name and role.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {"title": "name", "description": "The person's name.", "type": "string"},
        "role": {"title": "role", "description": "The person's post or role in the organisation.", "type": "string"},
        "capacity": {
          "$ref": "#/$defs/endorsing_capacity",
          "title": "capacity",
          "description": "Of the person who endorses: as what."
        }
      }
    },
    "lead": {
      "title": "lead",
      "description": "Someone who leads on safeguarding.",
      "type": "object",
      "x-identity": "name",
      "additionalProperties": false,
      "properties": {
        "role": {"$ref": "#/$defs/lead_role", "title": "role", "description": "Which lead this is."},
        "name": {"title": "name", "description": "The person's name.", "type": "string"},
        "post": {"title": "post", "description": "The person's post in the organisation.", "type": "string"},
        "on_leadership_team": {
          "title": "whether on the leadership team",
          "description": "Whether the person is a member of the senior leadership team.",
          "type": "boolean"
        },
        "in_job_description": {
          "title": "whether in the job description",
          "description": "Whether the role is explicit in the person's job description.",
          "type": "boolean"
        },
        "protected_time": {
          "title": "whether there is protected time",
          "description": "Whether time is set aside for the role.",
          "type": "boolean"
        },
        "funding": {
          "title": "whether there is funding",
          "description": "Whether the role has the funding that it needs.",
          "type": "boolean"
        },
        "supervision_last_on": {
          "title": "date of the last supervision",
          "description": "When the person last had supervision for the role.",
          "type": "string",
          "format": "date"
        },
        "trained_on": {
          "title": "date of role training",
          "description": "When the person was last trained for the role, at least every two years.",
          "type": "string",
          "format": "date"
        },
        "updated_on": {
          "title": "date of the last update",
          "description": "When the person last refreshed their knowledge, at least every year.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "answer": {
      "title": "answer",
      "description": "How the organisation rates itself against one criterion, and on what evidence.",
      "type": "object",
      "x-identity": "criterion",
      "additionalProperties": false,
      "properties": {
        "criterion": {
          "title": "criterion number",
          "description": "The criterion's number in this setting's variation of the audit.",
          "type": "string",
          "pattern": "^[0-9]{1,2}\\.[0-9]{1,2}$",
          "examples": ["5.10"],
          "x-refers-to": {"table": "criteria", "key": "numbers", "by": "organisation.setting"}
        },
        "rating": {
          "$ref": "#/$defs/rating",
          "title": "rating",
          "description": "How far the criterion is met, in the organisation's own judgement."
        },
        "summary": {
          "title": "summary",
          "description": "What is done and how it is known.",
          "type": "string",
          "x-free-text": true
        },
        "reason": {
          "title": "reason",
          "description": "Why the criterion does not apply.",
          "type": "string",
          "x-free-text": true
        },
        "reviewed_on": {
          "title": "date of review",
          "description": "When the answer was last reviewed.",
          "type": "string",
          "format": "date"
        },
        "evidence": {
          "title": "evidence relied on",
          "description": "The documents and records that support the answer.",
          "type": "array",
          "items": {"$ref": "#/$defs/evidence_reference"},
          "default": []
        }
      }
    },
    "evidence_reference": {
      "title": "reference to evidence",
      "description": "One document or record that is relied on, and the part of it.",
      "type": "object",
      "x-identity": "ref",
      "additionalProperties": false,
      "properties": {
        "ref": {
          "title": "evidence reference",
          "description": "The id of a record under `evidence`.",
          "type": "string",
          "x-refers-to": "evidence.id"
        },
        "section": {
          "title": "section",
          "description": "The pages, rows or chapter relied on.",
          "type": "string",
          "x-free-text": true
        }
      }
    },
    "evidence": {
      "title": "evidence record",
      "description": "One document or record, listed once; answers refer to it.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {
          "title": "evidence id",
          "description": "What answers call it.",
          "type": "string",
          "examples": ["E-spot-check"]
        },
        "title": {
          "title": "title",
          "description": "What the document is called.",
          "type": "string",
          "x-free-text": true
        },
        "kind": {
          "$ref": "#/$defs/evidence_kind",
          "title": "kind of evidence",
          "description": "What kind of document or record it is."
        },
        "location": {
          "title": "location",
          "description": "A path in the repository, an address, or where a person finds it.",
          "type": "string"
        },
        "dated": {
          "title": "date of the evidence",
          "description": "The date of the document, or of what it records.",
          "type": "string",
          "format": "date"
        },
        "source": {
          "$ref": "#/$defs/evidence_source",
          "title": "source",
          "description": "Whether the organisation made it or somebody outside."
        },
        "shows": {
          "$ref": "#/$defs/shows",
          "title": "level shown",
          "description": "The most that it can show, from intent to impact."
        },
        "reached": {
          "title": "number reached",
          "description": "How many of the population it covers.",
          "type": "integer",
          "minimum": 0
        },
        "population": {"title": "population", "description": "Out of how many.", "type": "integer", "minimum": 0},
        "population_includes": {
          "title": "groups counted",
          "description": "Which groups beside employees the population includes.",
          "type": "array",
          "items": {"$ref": "#/$defs/staff_group"}
        },
        "judgement": {
          "title": "judgement",
          "description": "What an inspection or external review judged: met, not_met, or its own words.",
          "type": "string",
          "x-free-text": true
        },
        "note": {
          "title": "note",
          "description": "Anything else a reader needs to know.",
          "type": "string",
          "x-free-text": true
        }
      }
    },
    "action": {
      "title": "action",
      "description": "One entry of the action plan.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "action id", "description": "What the plan calls it.", "type": "string"},
        "criterion": {
          "title": "criterion number",
          "description": "The number of the criterion that the action improves.",
          "type": "string",
          "pattern": "^[0-9]{1,2}\\.[0-9]{1,2}$",
          "examples": ["5.10"],
          "x-refers-to": {"table": "criteria", "key": "numbers", "by": "organisation.setting"}
        },
        "steps": {"title": "steps", "description": "What will be done.", "type": "string", "x-free-text": true},
        "lead": {
          "title": "person responsible",
          "description": "Who will see that it is done, by post.",
          "type": "string"
        },
        "due": {"title": "due date", "description": "By when it will be done.", "type": "string", "format": "date"},
        "success_measure": {
          "title": "success measure",
          "description": "How anyone will know that it worked.",
          "type": "string",
          "x-free-text": true
        },
        "type": {
          "$ref": "#/$defs/action_type",
          "title": "type of action",
          "description": "Whether it closes a gap or improves what is already met."
        },
        "status": {
          "$ref": "#/$defs/action_status",
          "title": "status of the action",
          "description": "How far it has got."
        },
        "progress_on": {
          "title": "date of progress",
          "description": "When progress was last noted.",
          "type": "string",
          "format": "date"
        },
        "progress": {
          "title": "progress",
          "description": "What has been done so far.",
          "type": "string",
          "x-free-text": true
        },
        "completed_on": {
          "title": "date of completion",
          "description": "When it was completed.",
          "type": "string",
          "format": "date"
        },
        "completion_evidence": {
          "title": "evidence of completion",
          "description": "The documents and records that show it is done.",
          "type": "array",
          "items": {"$ref": "#/$defs/evidence_reference"},
          "default": []
        }
      }
    },
    "policy": {
      "title": "policy",
      "description": "One document of the policy register.",
      "type": "object",
      "x-identity": "key",
      "additionalProperties": false,
      "properties": {
        "key": {
          "title": "policy key",
          "description": "Which policy it is.",
          "type": "string",
          "examples": ["child_protection"]
        },
        "title": {
          "title": "title",
          "description": "What the document is called.",
          "type": "string",
          "x-free-text": true
        },
        "version": {
          "title": "version",
          "description": "The document's own version.",
          "type": "string",
          "examples": ["4.1"]
        },
        "status": {
          "$ref": "#/$defs/policy_status",
          "title": "status of the policy",
          "description": "Whether it is in force."
        },
        "owner": {"title": "owner", "description": "Who keeps it up to date, by post.", "type": "string"},
        "approved_by": {
          "title": "approving body",
          "description": "Who approved it: governing_body, headteacher, trustees and so on.",
          "type": "string"
        },
        "approved_on": {
          "title": "date of approval",
          "description": "When it was approved.",
          "type": "string",
          "format": "date"
        },
        "effective_from": {
          "title": "effective date",
          "description": "From when it applies.",
          "type": "string",
          "format": "date"
        },
        "review_due": {
          "title": "review date",
          "description": "By when it must be reviewed.",
          "type": "string",
          "format": "date"
        },
        "published_at": {
          "title": "place of publication",
          "description": "Its address, or the place where it is shown.",
          "type": "string"
        },
        "file": {"title": "file", "description": "The document's path in the repository.", "type": "string"},
        "applies_to": {
          "title": "organisations it applies to",
          "description": "Organisations of a group that share it, or `all`.",
          "type": "array",
          "items": {
            "title": "organisation's reference",
            "description": "An organisation's reference, or `all`.",
            "type": "string"
          },
          "default": []
        },
        "satisfies": {
          "title": "other policies it covers",
          "description": "Keys of policies that need no document of their own because of it.",
          "type": "array",
          "items": {"title": "policy key", "description": "A policy's key.", "type": "string"},
          "default": []
        },
        "cites": {
          "title": "guidance cited",
          "description": "The editions of guidance that it cites.",
          "type": "array",
          "items": {"$ref": "#/$defs/citation"},
          "default": []
        },
        "replaces": {"title": "version replaced", "description": "The version that it replaces.", "type": "string"}
      }
    },
    "citation": {
      "title": "citation",
      "description": "One edition of a guidance document.",
      "type": "object",
      "x-identity": "document",
      "additionalProperties": false,
      "properties": {
        "document": {
          "title": "document",
          "description": "The guidance document's key.",
          "type": "string",
          "examples": ["kcsie"]
        },
        "edition": {
          "title": "edition",
          "description": "Its edition, by its year.",
          "type": "string",
          "examples": ["2026"]
        }
      }
    },
    "training": {
      "title": "training record",
      "description": "One round of training: on what, for whom, how many it reached.",
      "type": "object",
      "x-identity": "topic",
      "additionalProperties": false,
      "properties": {
        "topic": {"$ref": "#/$defs/training_topic", "title": "topic", "description": "What it was about."},
        "audience": {"$ref": "#/$defs/training_audience", "title": "audience", "description": "Whom it was for."},
        "held_on": {
          "title": "date of training",
          "description": "When it was held, or when the last of the round was.",
          "type": "string",
          "format": "date"
        },
        "oldest_on": {
          "title": "oldest date of training",
          "description": "The oldest date among the people counted as reached.",
          "type": "string",
          "format": "date"
        },
        "reached": {
          "title": "number reached",
          "description": "How many of the audience were trained.",
          "type": "integer",
          "minimum": 0
        },
        "population": {
          "title": "population",
          "description": "Everyone in the audience, volunteers and apprentices too.",
          "type": "integer",
          "minimum": 0
        },
        "population_includes": {
          "title": "groups counted",
          "description": "Which groups beside employees the population includes.",
          "type": "array",
          "items": {"$ref": "#/$defs/staff_group"}
        },
        "meets_current_criteria": {
          "title": "whether it meets the current criteria",
          "description": "Whether earlier training meets what the framework now asks of its content.",
          "type": "boolean"
        },
        "expires_on": {
          "title": "expiry date",
          "description": "When the certificates run out, where they do.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "induction": {
      "title": "induction",
      "description": "One new starter's induction, by id.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "induction id", "description": "The starter's id; never a name.", "type": "string"},
        "post": {"title": "post", "description": "The post taken up.", "type": "string"},
        "started_on": {
          "title": "start date",
          "description": "When the person started.",
          "type": "string",
          "format": "date"
        },
        "completed_on": {
          "title": "date of completion",
          "description": "When the induction was completed.",
          "type": "string",
          "format": "date"
        },
        "works_directly_with_children": {
          "title": "whether working directly with children",
          "description": "Whether the post works directly with children.",
          "type": "boolean"
        },
        "covered": {
          "title": "content covered",
          "description": "What was explained and handed over.",
          "type": "array",
          "items": {"$ref": "#/$defs/induction_content"}
        }
      }
    },
    "recruitment": {
      "title": "recruitment",
      "description": "What can be tested of safer recruitment.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "policy_covers_criminal_record_checks": {
          "title": "whether the policy covers criminal record checks",
          "description": "Whether a policy says when a criminal record check is obtained.",
          "type": "boolean"
        },
        "asks_about_household_members": {
          "title": "whether staff are asked about household members",
          "description": "Whether staff outside domestic settings are asked about the people they live with.",
          "type": "boolean"
        },
        "single_central_record": {
          "$ref": "#/$defs/single_central_record",
          "title": "single central record",
          "description": "The record of pre-appointment checks."
        },
        "panels": {
          "title": "interview panels",
          "description": "The panels of the cycle.",
          "type": "array",
          "items": {"$ref": "#/$defs/panel"}
        },
        "appointments": {
          "title": "appointments",
          "description": "Appointments of the cycle, by id.",
          "type": "array",
          "items": {"$ref": "#/$defs/appointment"}
        }
      }
    },
    "single_central_record": {
      "title": "single central record",
      "description": "The record of the checks on everyone who works in the setting.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "complete": {
          "title": "whether it is complete",
          "description": "Whether every check is recorded for everyone.",
          "type": "boolean"
        },
        "reviewed_on": {
          "title": "date of review",
          "description": "When it was last reviewed.",
          "type": "string",
          "format": "date"
        },
        "gaps": {
          "title": "number of gaps",
          "description": "How many checks are missing.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "panel": {
      "title": "interview panel",
      "description": "One interview panel.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "panel id", "description": "The panel's id.", "type": "string"},
        "held_on": {"title": "date held", "description": "When it met.", "type": "string", "format": "date"},
        "trained_member": {
          "title": "whether a member was trained",
          "description": "Whether a member was trained in safer recruitment.",
          "type": "boolean"
        }
      }
    },
    "appointment": {
      "title": "appointment",
      "description": "One appointment, by id.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "appointment id", "description": "The appointment's id; never a name.", "type": "string"},
        "started_on": {
          "title": "start date",
          "description": "When the person started.",
          "type": "string",
          "format": "date"
        },
        "references_received_on": {
          "title": "date of references",
          "description": "When the last of the references was received.",
          "type": "string",
          "format": "date"
        },
        "checks_completed_on": {
          "title": "date of checks",
          "description": "When the last of the checks was completed.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "allegation": {
      "title": "allegation record",
      "description": "One allegation, concern or complaint, by id and dates; never a name.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "allegation id", "description": "The record's id; never a name.", "type": "string"},
        "kind": {
          "$ref": "#/$defs/allegation_kind",
          "title": "kind of record",
          "description": "What the organisation treated it as."
        },
        "limbs": {
          "title": "threshold limbs",
          "description": "Which limbs of the threshold it may meet.",
          "type": "array",
          "items": {"$ref": "#/$defs/limb"}
        },
        "below_threshold": {
          "$ref": "#/$defs/below_threshold",
          "title": "decision that it is below the threshold",
          "description": "Who decided, when, why, and when the designated officer was asked."
        },
        "received_on": {
          "title": "date received",
          "description": "When it first came to the attention of anyone in the organisation.",
          "type": "string",
          "format": "date"
        },
        "made_on": {"title": "date made", "description": "When it was made.", "type": "string", "format": "date"},
        "made_directly_to_police": {
          "title": "whether made directly to the police",
          "description": "Whether it was made to the police and not to the organisation.",
          "type": "boolean"
        },
        "senior_manager_informed_on": {
          "title": "date the senior manager was informed",
          "description": "When the senior manager was told.",
          "type": "string",
          "format": "date"
        },
        "designated_officer_informed_on": {
          "title": "date the designated officer was informed",
          "description": "When the local authority's designated officer was told.",
          "type": "string",
          "format": "date"
        },
        "designated_officer_reference": {
          "title": "designated officer's reference",
          "description": "The reference that the designated officer gave.",
          "type": "string"
        },
        "late_reason": {
          "title": "reason for lateness",
          "description": "Why the designated officer was told late.",
          "type": "string",
          "x-free-text": true
        },
        "about_head_or_owner": {
          "title": "whether about the head or owner",
          "description": "Whether it is about the head, owner or manager.",
          "type": "boolean"
        },
        "subject": {
          "$ref": "#/$defs/allegation_subject",
          "title": "person it is about",
          "description": "As what the person works there; never who."
        },
        "in_regulated_activity": {
          "title": "whether in regulated activity",
          "description": "Whether the person works in regulated activity.",
          "type": "boolean"
        },
        "child_welfare_referral_on": {
          "title": "date of the child welfare referral",
          "description": "When the child's welfare was referred to children's social care.",
          "type": "string",
          "format": "date"
        },
        "regulator_notified_on": {
          "title": "date the regulator was notified",
          "description": "When the regulator was told.",
          "type": "string",
          "format": "date"
        },
        "outcome": {"$ref": "#/$defs/allegation_outcome", "title": "outcome", "description": "How it ended."},
        "removal": {
          "$ref": "#/$defs/removal",
          "title": "removal",
          "description": "How the person's work with children ended, if it did."
        },
        "removed_on": {
          "title": "date of removal",
          "description": "When the person's work with children ended.",
          "type": "string",
          "format": "date"
        },
        "would_have_been_removed": {
          "title": "whether removal would have followed",
          "description": "Whether the person would have been removed had they not left first.",
          "type": "boolean"
        },
        "removal_reason": {
          "$ref": "#/$defs/removal_reason",
          "title": "reason for removal",
          "description": "Why the person was removed, or would have been."
        },
        "dbs_considered_on": {
          "title": "date a DBS referral was considered",
          "description": "When a referral to the Disclosure and Barring Service was considered.",
          "type": "string",
          "format": "date"
        },
        "dbs_referred_on": {
          "title": "date of the DBS referral",
          "description": "When the person was referred to the Disclosure and Barring Service.",
          "type": "string",
          "format": "date"
        },
        "dbs_not_referred_reason": {
          "title": "reason for no DBS referral",
          "description": "Why no referral to the Disclosure and Barring Service was made.",
          "type": "string",
          "x-free-text": true
        }
      }
    },
    "below_threshold": {
      "title": "decision that it is below the threshold",
      "description": "All four are needed, or the clock runs.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "reason": {
          "title": "reason",
          "description": "Why it meets no limb of the threshold.",
          "type": "string",
          "x-free-text": true
        },
        "decided_by": {"title": "decider", "description": "Who decided, by post.", "type": "string"},
        "decided_on": {
          "title": "date of the decision",
          "description": "When it was decided.",
          "type": "string",
          "format": "date"
        },
        "designated_officer_consulted_on": {
          "title": "date the designated officer was consulted",
          "description": "When the designated officer was asked for a view.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "setting": {
      "title": "setting",
      "description": "The variation of the audit that an organisation completes.",
      "type": "string",
      "enum": ["education", "early_years", "agency", "small_voluntary"]
    },
    "organisation_kind": {
      "title": "kind of organisation",
      "description": "What an organisation is.",
      "type": "string",
      "enum": [
        "maintained_school", "maintained_nursery_school", "academy", "free_school", "independent_school",
        "special_school", "non_maintained_special_school", "pupil_referral_unit", "alternative_provision",
        "college", "sixth_form_college", "post_16_provider", "training_provider", "nursery", "pre_school",
        "childminder", "nanny_agency", "out_of_school_club", "holiday_club", "local_authority", "health", "police",
        "probation", "youth_justice", "fire_and_rescue", "housing", "transport", "commissioned_provider", "company",
        "charity", "voluntary_group", "faith_group", "sports_club", "uniformed_group", "other"
      ]
    },
    "endorsing_capacity": {
      "title": "capacity in which an audit is endorsed",
      "description": "As what a person may endorse an audit.",
      "type": "string",
      "enum": ["director", "headteacher", "owner", "management_committee"]
    },
    "lead_role": {
      "title": "role of a lead",
      "description": "The roles in which people lead on safeguarding.",
      "type": "string",
      "enum": ["senior_lead", "designated_safeguarding_lead", "deputy", "governor_link", "named_professional"]
    },
    "rating": {
      "title": "rating",
      "description": "How far a criterion is met, worst first; not applicable lies outside the order.",
      "type": "string",
      "enum": ["inadequate", "requires_improvement", "good", "outstanding", "not_applicable"],
      "x-ordered": true,
      "x-unordered-values": ["not_applicable"]
    },
    "evidence_kind": {
      "title": "kind of evidence",
      "description": "What a document or record is.",
      "type": "string",
      "enum": [
        "policy", "plan", "record", "minutes", "training", "audit", "survey", "casefile", "jobdesc", "contract",
        "inspection", "observation"
      ]
    },
    "evidence_source": {
      "title": "source of evidence",
      "description": "Whether evidence was made inside the organisation or outside.",
      "type": "string",
      "enum": ["internal", "external"]
    },
    "shows": {
      "title": "level that evidence shows",
      "description": "What evidence can show, least first.",
      "type": "string",
      "enum": ["intent", "arrangement", "implementation", "practice", "impact"],
      "x-ordered": true
    },
    "staff_group": {
      "title": "group of people",
      "description": "Groups that a population may include.",
      "type": "string",
      "enum": ["employees", "volunteers", "apprentices", "governors", "agency_staff"]
    },
    "action_type": {
      "title": "type of action",
      "description": "Why an action is taken.",
      "type": "string",
      "enum": ["gap", "improvement"]
    },
    "action_status": {
      "title": "status of an action",
      "description": "How far an action has got.",
      "type": "string",
      "enum": ["not_started", "in_progress", "complete", "superseded"]
    },
    "policy_status": {
      "title": "status of a policy",
      "description": "Whether a policy is in force.",
      "type": "string",
      "enum": ["draft", "approved", "withdrawn"]
    },
    "training_topic": {
      "title": "topic of training",
      "description": "What training is about.",
      "type": "string",
      "enum": [
        "safeguarding", "prevent", "fgm", "online_safety", "paediatric_first_aid", "first_aid", "safer_recruitment",
        "allegations", "low_level_concerns", "whistleblowing", "child_exploitation", "child_on_child_abuse",
        "domestic_abuse", "mental_health", "information_sharing", "early_help", "equality", "send", "behaviour",
        "supervision", "other"
      ]
    },
    "training_audience": {
      "title": "audience of training",
      "description": "Whom training is for.",
      "type": "string",
      "enum": [
        "all_staff", "dsl", "deputies", "leaders", "governors", "volunteers", "apprentices", "panel",
        "practitioners", "agency_staff", "new_starters", "other"
      ]
    },
    "induction_content": {
      "title": "item of induction",
      "description": "What an induction may cover.",
      "type": "string",
      "enum": [
        "child_protection_policy", "reporting_concerns", "behaviour_policy", "staff_behaviour_policy",
        "children_missing_education", "dsl_identity", "dsl_role", "kcsie_part_one", "kcsie_annex_a", "safeguarding",
        "emergency_evacuation", "health_and_safety", "online_safety", "whistleblowing", "allegations", "prevent"
      ]
    },
    "allegation_kind": {
      "title": "kind of record",
      "description": "What a record of conduct is treated as.",
      "type": "string",
      "enum": ["allegation", "low_level_concern", "complaint"]
    },
    "limb": {
      "title": "limb of the threshold",
      "description": "What an allegation may say of a person.",
      "type": "string",
      "enum": ["harmed_child", "possible_offence", "may_pose_risk", "unsuitable"]
    },
    "allegation_subject": {
      "title": "kind of person",
      "description": "As what the person an allegation is about works there.",
      "type": "string",
      "enum": ["employee", "volunteer", "agency", "contractor", "governor", "household_member", "childminder"]
    },
    "allegation_outcome": {
      "title": "outcome of an allegation",
      "description": "How an allegation ended.",
      "type": "string",
      "enum": ["open", "substantiated", "unsubstantiated", "unfounded", "false", "malicious"]
    },
    "removal": {
      "title": "way of leaving",
      "description": "How a person's work with children ended.",
      "type": "string",
      "enum": ["none", "suspended", "redeployed", "dismissed", "resigned", "retired", "contract_ended"]
    },
    "removal_reason": {
      "title": "reason for removal",
      "description": "Why a person was removed.",
      "type": "string",
      "enum": ["harm", "risk_of_harm", "relevant_conduct", "relevant_offence", "other"]
    }
  }
}

"""#),
    File(
      "schemas/rules.schema.json",
#"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "rule file, definitions or table of a pack",
  "description": "A file of a rule pack: rules (first key `compact_audit_rules`), shared definitions (the same first key), or a table (first key `compact_audit_table`).",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "compact_audit_rules": {
      "title": "format version",
      "description": "Says that the file holds rules or definitions, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "compact_audit_table": {
      "title": "format version",
      "description": "Says that the file holds a table, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "rules": {
      "title": "rules",
      "description": "The rules of the file; one a file is the custom.",
      "type": "array",
      "items": {"$ref": "#/$defs/rule"}
    },
    "definitions": {
      "title": "definitions",
      "description": "Expressions with a name, which every rule can call like a function.",
      "type": "array",
      "items": {"$ref": "#/$defs/definition"}
    },
    "table": {
      "title": "name of the table",
      "description": "The name under which expressions see the table.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9_]*$"
    },
    "rows": {
      "title": "rows",
      "description": "The table's rows; the schema of tables says what each holds.",
      "type": "array",
      "items": {"title": "row", "description": "One row of the table.", "type": "object"}
    },
    "values": {
      "title": "values",
      "description": "The values of a table that has one row only, such as `parameters`.",
      "type": "object"
    }
  },
  "if": {"required": ["compact_audit_table"]},
  "then": {
    "required": ["table"],
    "properties": {"compact_audit_rules": false, "rules": false, "definitions": false}
  },
  "else": {
    "required": ["compact_audit_rules"],
    "properties": {"table": false, "rows": false, "values": false}
  },
  "$defs": {
    "rule": {
      "title": "rule",
      "description": "One expectation: where it looks, what must hold there, and what to say where it does not.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id", "title", "duty", "severity", "sources", "settings", "status", "why", "require", "message", "help", "examples"
      ],
      "properties": {
        "id": {
          "title": "id",
          "description": "Its stable name: a group, a slash, and a name in kebab-case. It is also the path of its file.",
          "type": "string",
          "pattern": "^[a-z][a-z-]*/[a-z][a-z-]*$"
        },
        "title": {"title": "title", "description": "What is wrong where it fails, in a few words.", "type": "string"},
        "criterion": {
          "title": "criterion",
          "description": "The key of the criterion that it belongs to, never its number.",
          "type": "string"
        },
        "duty": {"$ref": "#/$defs/duty", "title": "duty", "description": "How binding the expectation is."},
        "severity": {"$ref": "#/$defs/severity", "title": "severity", "description": "How much a failure weighs."},
        "sources": {
          "title": "sources",
          "description": "The documents it rests on, each edition apart; that in force on the day judged is printed.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/rule_source"}
        },
        "settings": {
          "title": "settings",
          "description": "The settings that it applies to.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {"$ref": "#/$defs/setting"}
        },
        "status": {"$ref": "#/$defs/rule_status", "title": "status", "description": "Whether it runs."},
        "why": {"title": "why", "description": "The reason behind it, for a head teacher.", "type": "string"},
        "for_each": {
          "title": "for each",
          "description": "The records that it looks at, one result each: `name in list`, or a list of such, the outermost first. Without it, one result for the return.",
          "anyOf": [
            {"title": "one generator", "description": "`name in list`.", "type": "string"},
            {
              "title": "several generators",
              "description": "Generators, the outermost first.",
              "type": "array",
              "minItems": 1,
              "items": {"title": "generator", "description": "`name in list`.", "type": "string"}
            }
          ]
        },
        "define": {
          "title": "define",
          "description": "Names for parts that the other expressions share; each may use those before it.",
          "type": "object",
          "additionalProperties": {"title": "expression", "description": "What the name stands for.", "type": "string"}
        },
        "judged_on": {
          "title": "judged on",
          "description": "The date whose editions of law and guidance apply; the audit's reference date where absent.",
          "type": "string"
        },
        "applies_when": {
          "title": "applies when",
          "description": "Whether the duty arises; false makes the result not applicable.",
          "type": "string"
        },
        "require": {"title": "require", "description": "What must be true.", "type": "string"},
        "pending_until": {
          "title": "pending until",
          "description": "A date up to which a failure is pending and no failure.",
          "type": "string"
        },
        "at": {
          "title": "at",
          "description": "The value to point at; where it is absent, the place where it would stand.",
          "type": "string"
        },
        "also_at": {
          "title": "also at",
          "description": "The places that explain a failure.",
          "type": "array",
          "items": {"$ref": "#/$defs/related_place"}
        },
        "label": {"title": "label", "description": "The text under what is pointed at.", "type": "string"},
        "message": {"title": "message", "description": "What is wrong, with its values in braces, without a final stop.", "type": "string"},
        "help": {"title": "help", "description": "The act that mends it.", "type": "string"},
        "ask": {"title": "ask", "description": "The reviewer's question.", "type": "string"},
        "supports_at_most": {
          "$ref": "#/$defs/supported_rating",
          "title": "supports at most",
          "description": "The highest rating that the criterion can claim where the rule fails."
        },
        "blocks_submission": {
          "title": "whether it blocks submission",
          "description": "Whether a return with this failure is not ready to submit; for completeness and consistency alone.",
          "type": "boolean"
        },
        "masks": {
          "title": "whether it masks",
          "description": "Whether what it points at is masked in every output.",
          "type": "boolean"
        },
        "unless_failed": {
          "title": "unless failed",
          "description": "Ids of rules whose failure on the same record already says this.",
          "type": "array",
          "items": {"title": "rule id", "description": "A rule's id.", "type": "string"}
        },
        "examples": {
          "title": "examples",
          "description": "Parts of a return with what must come of them: the rule's tests and its documentation.",
          "type": "array",
          "minItems": 2,
          "items": {"$ref": "#/$defs/example"}
        }
      }
    },
    "rule_source": {
      "title": "source",
      "description": "A document that a rule rests on.",
      "type": "object",
      "additionalProperties": false,
      "required": ["document", "verified"],
      "properties": {
        "document": {"title": "document", "description": "The document's key in the table of editions.", "type": "string"},
        "edition": {"title": "edition", "description": "The edition; absent for a document without editions.", "type": "string"},
        "place": {
          "title": "place",
          "description": "A chapter or passage. A paragraph number only where it was read in this edition.",
          "type": "string"
        },
        "verified": {"title": "whether it was read", "description": "Whether the passage was read at its source.", "type": "boolean"}
      }
    },
    "related_place": {
      "title": "related place",
      "description": "A place that explains a failure, or one place for each item of a list.",
      "type": "object",
      "additionalProperties": false,
      "required": ["at", "label"],
      "properties": {
        "each": {"title": "each", "description": "`name in list`, for one place an item.", "type": "string"},
        "at": {"title": "at", "description": "The value to point at.", "type": "string"},
        "label": {"title": "label", "description": "The text under it.", "type": "string"}
      }
    },
    "example": {
      "title": "example",
      "description": "A part of a return, and what must come of it. Its sections take the place of the minimal return's; `organisation` and `audit` are merged key by key. ⟦ ⟧ stand round what is pointed at.",
      "type": "object",
      "additionalProperties": false,
      "required": ["name"],
      "anyOf": [
        {"required": ["met"]}, {"required": ["not_met"]}, {"required": ["untestable"]}, {"required": ["not_applicable"]},
        {"required": ["pending"]}
      ],
      "maxProperties": 4,
      "properties": {
        "name": {"title": "name", "description": "What the example shows.", "type": "string"},
        "setting": {"$ref": "#/$defs/setting", "title": "setting", "description": "The setting; the rule's first where absent, education before others."},
        "as_of": {
          "title": "as of",
          "description": "The day on which the check is run; the day on which the audit was completed where absent.",
          "type": "string",
          "format": "date"
        },
        "met": {"title": "met", "description": "A part of a return on which the rule is met.", "type": "string"},
        "not_met": {"title": "not met", "description": "A part of a return on which the rule fails.", "type": "string"},
        "untestable": {"title": "untestable", "description": "A part of a return on which the rule cannot be tested.", "type": "string"},
        "not_applicable": {"title": "not applicable", "description": "A part of a return on which the duty does not arise.", "type": "string"},
        "pending": {"title": "pending", "description": "A part of a return on which the deadline has not passed.", "type": "string"}
      }
    },
    "definition": {
      "title": "definition",
      "description": "An expression with a name.",
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "parameters", "means", "expression"],
      "properties": {
        "name": {
          "title": "name",
          "description": "The name that calls use.",
          "type": "string",
          "pattern": "^[a-z][A-Za-z0-9]*$"
        },
        "parameters": {
          "title": "parameters",
          "description": "What a call hands in.",
          "type": "array",
          "items": {"$ref": "#/$defs/parameter"}
        },
        "means": {"title": "means", "description": "What it says, in one English sentence.", "type": "string"},
        "expression": {"title": "expression", "description": "What a call stands for.", "type": "string"}
      }
    },
    "parameter": {
      "title": "parameter",
      "description": "One thing that a call hands in.",
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "type"],
      "properties": {
        "name": {"title": "name", "description": "Its name in the expression.", "type": "string"},
        "type": {
          "title": "type",
          "description": "Its type: a kind of record such as `allegation`, or `date`, `text`, `list(text)` and so on.",
          "type": "string"
        }
      }
    },
    "duty": {
      "title": "duty",
      "description": "How binding an expectation is: law, statutory guidance, the audit's own requirement, good practice.",
      "type": "string",
      "enum": ["must", "should", "tool", "good_practice"]
    },
    "severity": {
      "title": "severity",
      "description": "How much a failure weighs.",
      "type": "string",
      "enum": ["info", "warning", "error"]
    },
    "rule_status": {
      "title": "status of a rule",
      "description": "Whether a rule runs: a draft only where asked for, a stable rule always, a retired one never.",
      "type": "string",
      "enum": ["draft", "stable", "retired"]
    },
    "supported_rating": {
      "title": "supported rating",
      "description": "A rating that evidence can support.",
      "type": "string",
      "enum": ["inadequate", "requires_improvement", "good", "outstanding"]
    },
    "setting": {
      "title": "setting",
      "description": "The variation of the audit that an organisation completes.",
      "type": "string",
      "enum": ["education", "early_years", "agency", "small_voluntary"]
    }
  }
}

"""#),
    File(
      "schemas/tables.schema.json",
#"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "tables of a rule pack",
  "description": "Everything that a rule looks up: one property a table, one definition a kind of row. Expressions see each table under its name.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "standards": {
      "title": "standards",
      "description": "The twelve standards, the same for every setting.",
      "type": "array",
      "items": {"$ref": "#/$defs/standard"}
    },
    "criteria": {
      "title": "criteria",
      "description": "What each standard expects, with the number that each setting's audit gives it.",
      "type": "array",
      "items": {"$ref": "#/$defs/criterion"}
    },
    "evidence_kinds": {
      "title": "kinds of evidence",
      "description": "The highest level that each kind of evidence can show.",
      "type": "array",
      "items": {"$ref": "#/$defs/evidence_kind_level"}
    },
    "editions": {
      "title": "editions",
      "description": "Documents that rules rest on, with the days on which each edition was in force.",
      "type": "array",
      "items": {"$ref": "#/$defs/edition"}
    },
    "induction_content": {
      "title": "content of inductions",
      "description": "What an induction must cover, by setting and by the day on which the person started.",
      "type": "array",
      "items": {"$ref": "#/$defs/induction_requirement"}
    },
    "bank_holidays": {
      "title": "bank holidays",
      "description": "Bank holidays of England and Wales. Working days are not computed outside the years that stand here.",
      "type": "array",
      "items": {"$ref": "#/$defs/bank_holiday"}
    },
    "required_sections": {
      "title": "sections to be recorded",
      "description": "The sections of a return that each setting records, be it as an empty list.",
      "type": "array",
      "items": {"$ref": "#/$defs/section_requirement"}
    },
    "required_leads": {
      "title": "leads to be named",
      "description": "The role that each setting names a person for.",
      "type": "array",
      "items": {"$ref": "#/$defs/lead_requirement"}
    },
    "lead_roles": {
      "title": "roles of leads",
      "description": "What is expected of each role.",
      "type": "array",
      "items": {"$ref": "#/$defs/lead_role_expectation"}
    },
    "organisation_kinds": {
      "title": "kinds of organisation",
      "description": "The settings whose variation of the audit a kind of organisation can complete. Kinds that may complete any stand nowhere here.",
      "type": "array",
      "items": {"$ref": "#/$defs/organisation_kind_settings"}
    },
    "parameters": {
      "$ref": "#/$defs/parameters",
      "title": "parameters",
      "description": "Single figures that rules use, and which of them are local."
    }
  },
  "$defs": {
    "source": {
      "title": "source",
      "description": "A document that something rests on.",
      "type": "object",
      "additionalProperties": false,
      "required": ["document", "verified"],
      "properties": {
        "document": {"title": "document", "description": "The document's key in the table of editions.", "type": "string"},
        "edition": {"title": "edition", "description": "Its edition; absent where any will do.", "type": "string"},
        "place": {"title": "place", "description": "A chapter or passage, never a bare paragraph number.", "type": "string"},
        "verified": {"title": "whether it was read", "description": "Whether the passage was read at its source.", "type": "boolean"}
      }
    },
    "standard": {
      "title": "standard",
      "description": "One of the twelve standards.",
      "type": "object",
      "additionalProperties": false,
      "required": ["number", "title", "settings", "not_applicable_plausible"],
      "properties": {
        "number": {"title": "number", "description": "Its number, the same in every setting.", "type": "integer", "minimum": 1},
        "title": {"title": "title", "description": "Its title.", "type": "string"},
        "settings": {
          "title": "settings",
          "description": "The settings that have at least one criterion of it.",
          "type": "array",
          "items": {"$ref": "#/$defs/setting"}
        },
        "not_applicable_plausible": {
          "title": "whether it can fail to apply",
          "description": "Whether an organisation can plausibly say that none of it applies.",
          "type": "boolean"
        }
      }
    },
    "criterion": {
      "title": "criterion",
      "description": "One expectation of a standard.",
      "type": "object",
      "x-identity": "key",
      "additionalProperties": false,
      "required": [
        "key", "standard", "numbers", "expectation", "shown_by", "evidence_kinds", "training_covers",
        "not_applicable_plausible", "sources", "verified"
      ],
      "properties": {
        "key": {
          "title": "key",
          "description": "Its stable name, whatever number a pack gives it.",
          "type": "string",
          "pattern": "^[a-z][a-z0-9_]*$"
        },
        "standard": {"title": "standard", "description": "The standard's number.", "type": "integer", "minimum": 1},
        "numbers": {
          "$ref": "#/$defs/criterion_numbers",
          "title": "numbers",
          "description": "Its number in each setting's audit; a setting to which it does not apply has none."
        },
        "expectation": {"title": "expectation", "description": "What is expected, in one sentence.", "type": "string"},
        "shown_by": {"title": "what would show it", "description": "What would show that it is met.", "type": "string"},
        "evidence_kinds": {
          "title": "kinds of evidence",
          "description": "The kinds of evidence that fit it.",
          "type": "array",
          "items": {"$ref": "#/$defs/evidence_kind"}
        },
        "training_covers": {
          "$ref": "#/$defs/training_cover",
          "title": "whom its training covers",
          "description": "Whether training that is given as evidence must have reached all staff, or the people of a role."
        },
        "not_applicable_plausible": {
          "title": "whether it can fail to apply",
          "description": "Whether an organisation can plausibly say that it does not apply.",
          "type": "boolean"
        },
        "sources": {
          "title": "sources",
          "description": "What the expectation rests on.",
          "type": "array",
          "items": {"$ref": "#/$defs/source"}
        },
        "verified": {
          "title": "whether it was checked",
          "description": "Whether the expectation was read at one of its sources.",
          "type": "boolean"
        }
      }
    },
    "criterion_numbers": {
      "title": "numbers of a criterion",
      "description": "A criterion's number by setting.",
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "education": {"$ref": "#/$defs/criterion_number", "title": "number in education", "description": "Its number for schools and colleges."},
        "early_years": {"$ref": "#/$defs/criterion_number", "title": "number in early years", "description": "Its number for early years providers."},
        "agency": {"$ref": "#/$defs/criterion_number", "title": "number for agencies", "description": "Its number for statutory and commissioned agencies."},
        "small_voluntary": {"$ref": "#/$defs/criterion_number", "title": "number for small groups", "description": "Its number for small voluntary groups."}
      }
    },
    "criterion_number": {
      "title": "number of a criterion",
      "description": "A standard's number, a point and a number within it, always in quotes.",
      "type": "string",
      "pattern": "^[0-9]{1,2}\\.[0-9]{1,2}$"
    },
    "evidence_kind_level": {
      "title": "level of a kind of evidence",
      "description": "What a kind of evidence can show at most.",
      "type": "object",
      "x-identity": "kind",
      "additionalProperties": false,
      "required": ["kind", "highest", "phrase"],
      "properties": {
        "kind": {"$ref": "#/$defs/evidence_kind", "title": "kind", "description": "The kind of evidence."},
        "highest": {"$ref": "#/$defs/shows", "title": "highest level", "description": "The highest level that it can show."},
        "phrase": {"title": "phrase", "description": "The kind with what it shows, as labels say it.", "type": "string"},
        "note": {"title": "note", "description": "Why.", "type": "string"}
      }
    },
    "edition": {
      "title": "edition",
      "description": "One edition of a document, or a document without editions.",
      "type": "object",
      "additionalProperties": false,
      "required": ["document", "title", "verified"],
      "properties": {
        "document": {"title": "document", "description": "The document's key.", "type": "string"},
        "edition": {"title": "edition", "description": "The edition's name; absent for a document without editions.", "type": "string"},
        "title": {"title": "title", "description": "The document's title, without its edition.", "type": "string"},
        "in_force_from": {"title": "in force from", "description": "The first day in force.", "type": "string", "format": "date"},
        "in_force_until": {"title": "in force until", "description": "The last day in force; absent while it still is.", "type": "string", "format": "date"},
        "verified": {"title": "whether the dates were read", "description": "Whether the dates were read at a source.", "type": "boolean"},
        "note": {"title": "note", "description": "What to know of it.", "type": "string"}
      }
    },
    "induction_requirement": {
      "title": "required content of an induction",
      "description": "Something that an induction covers where the person started on a day between two dates.",
      "type": "object",
      "additionalProperties": false,
      "required": ["setting", "title", "any_of", "who", "in_force_from", "source"],
      "properties": {
        "setting": {"$ref": "#/$defs/setting", "title": "setting", "description": "The setting."},
        "title": {"title": "title", "description": "What it is called in messages.", "type": "string"},
        "any_of": {
          "title": "any of",
          "description": "The items of which one at least is covered.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/induction_content"}
        },
        "who": {"$ref": "#/$defs/starter_group", "title": "who", "description": "Whom it is required of."},
        "in_force_from": {"title": "in force from", "description": "The first day of a start that it applies to.", "type": "string", "format": "date"},
        "in_force_until": {"title": "in force until", "description": "The last day of a start that it applies to; absent while it still does.", "type": "string", "format": "date"},
        "source": {"$ref": "#/$defs/source", "title": "source", "description": "What it rests on."}
      }
    },
    "bank_holiday": {
      "title": "bank holiday",
      "description": "A day that is not a working day although it may fall on a weekday.",
      "type": "object",
      "additionalProperties": false,
      "required": ["date", "title"],
      "properties": {
        "date": {"title": "date", "description": "The day.", "type": "string", "format": "date"},
        "title": {"title": "title", "description": "Its name.", "type": "string"}
      }
    },
    "section_requirement": {
      "title": "section to be recorded",
      "description": "A section that a return records.",
      "type": "object",
      "additionalProperties": false,
      "required": ["section", "settings", "title", "nothing"],
      "properties": {
        "section": {"$ref": "#/$defs/section", "title": "section", "description": "The section's key."},
        "settings": {
          "title": "settings",
          "description": "The settings that record it.",
          "type": "array",
          "items": {"$ref": "#/$defs/setting"}
        },
        "title": {"title": "title", "description": "What it is called in messages.", "type": "string"},
        "nothing": {"title": "how to record nothing", "description": "What to write where there is nothing to report.", "type": "string"}
      }
    },
    "lead_requirement": {
      "title": "lead to be named",
      "description": "A role, or one of several, that somebody must be named for.",
      "type": "object",
      "additionalProperties": false,
      "required": ["setting", "any_of", "title", "except_kinds"],
      "properties": {
        "setting": {"$ref": "#/$defs/setting", "title": "setting", "description": "The setting."},
        "any_of": {
          "title": "any of",
          "description": "The roles of which one at least is named.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/lead_role"}
        },
        "title": {"title": "title", "description": "The role as messages name it.", "type": "string"},
        "except_kinds": {
          "title": "kinds excepted",
          "description": "Kinds of organisation that need no entry, such as a childminder, who is their own lead.",
          "type": "array",
          "items": {"$ref": "#/$defs/organisation_kind"}
        }
      }
    },
    "lead_role_expectation": {
      "title": "expectation of a role",
      "description": "What is expected of one role.",
      "type": "object",
      "x-identity": "role",
      "additionalProperties": false,
      "required": ["role", "title", "in_job_description", "role_training"],
      "properties": {
        "role": {"$ref": "#/$defs/lead_role", "title": "role", "description": "The role."},
        "title": {"title": "title", "description": "The role as messages name it.", "type": "string"},
        "in_job_description": {
          "title": "whether it stands in a job description",
          "description": "Whether the role is to be explicit in the holder's job description.",
          "type": "boolean"
        },
        "role_training": {
          "title": "whether it needs role training",
          "description": "Whether the holder needs training for the role, renewed at intervals.",
          "type": "boolean"
        }
      }
    },
    "organisation_kind_settings": {
      "title": "settings of a kind of organisation",
      "description": "The variations that a kind of organisation can complete.",
      "type": "object",
      "x-identity": "kind",
      "additionalProperties": false,
      "required": ["kind", "settings"],
      "properties": {
        "kind": {"$ref": "#/$defs/organisation_kind", "title": "kind", "description": "The kind of organisation."},
        "settings": {
          "title": "settings",
          "description": "The settings whose variation it can complete.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/setting"}
        }
      }
    },
    "parameters": {
      "title": "parameters",
      "description": "Single figures that rules use.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "cycle_months", "qa_recency_months", "working_day_reading", "designated_officer_working_days",
        "role_training_months", "staff_training_months", "update_months", "gap_ratings", "evidenced_ratings", "local"
      ],
      "properties": {
        "cycle_months": {"title": "months of a cycle", "description": "Months from one return to the next.", "type": "integer", "minimum": 1},
        "qa_recency_months": {"title": "months of recent assurance", "description": "How old learning from quality assurance may be.", "type": "integer", "minimum": 1},
        "working_day_reading": {
          "title": "reading of working days",
          "description": "A: due on the first working day after the date, whatever day that was. B: a date that is no working day counts as the next one.",
          "type": "string",
          "enum": ["A", "B"]
        },
        "designated_officer_working_days": {"title": "working days for the designated officer", "description": "Working days within which the designated officer is informed.", "type": "integer", "minimum": 1},
        "role_training_months": {"title": "months of role training", "description": "Months for which the training of a designated lead lasts.", "type": "integer", "minimum": 1},
        "staff_training_months": {"title": "months of staff training", "description": "Months for which safeguarding training of early years practitioners lasts.", "type": "integer", "minimum": 1},
        "update_months": {"title": "months between updates", "description": "Months from one update of knowledge to the next.", "type": "integer", "minimum": 1},
        "gap_ratings": {
          "title": "ratings of a gap",
          "description": "The ratings that need an entry in the action plan.",
          "type": "array",
          "items": {"$ref": "#/$defs/rating"}
        },
        "evidenced_ratings": {
          "title": "ratings that claim",
          "description": "The ratings that claim that the criterion can be demonstrated, and so need evidence.",
          "type": "array",
          "items": {"$ref": "#/$defs/rating"}
        },
        "local": {
          "title": "local parameters",
          "description": "Names of the parameters that a partnership sets for itself, and that neither law nor guidance fixes.",
          "type": "array",
          "items": {"title": "name", "description": "A parameter's name.", "type": "string"}
        }
      }
    },
    "section": {
      "title": "section of a return",
      "description": "A list or record of the return that rules need.",
      "type": "string",
      "enum": [
        "leads", "answers", "evidence", "action_plan", "policies", "training", "inductions", "recruitment", "allegations"
      ]
    },
    "training_cover": {
      "title": "cover of training",
      "description": "Whom training is for.",
      "type": "string",
      "enum": ["all_staff", "role_holders"]
    },
    "starter_group": {
      "title": "group of starters",
      "description": "Whom a part of an induction is for.",
      "type": "string",
      "enum": ["everyone", "works_directly", "does_not_work_directly"]
    },
    "setting": {
      "title": "setting",
      "description": "The variation of the audit that an organisation completes.",
      "type": "string",
      "enum": ["education", "early_years", "agency", "small_voluntary"]
    },
    "organisation_kind": {
      "title": "kind of organisation",
      "description": "What an organisation is.",
      "type": "string",
      "enum": [
        "maintained_school", "maintained_nursery_school", "academy", "free_school", "independent_school",
        "special_school", "non_maintained_special_school", "pupil_referral_unit", "alternative_provision",
        "college", "sixth_form_college", "post_16_provider", "training_provider", "nursery", "pre_school",
        "childminder", "nanny_agency", "out_of_school_club", "holiday_club", "local_authority", "health", "police",
        "probation", "youth_justice", "fire_and_rescue", "housing", "transport", "commissioned_provider", "company",
        "charity", "voluntary_group", "faith_group", "sports_club", "uniformed_group", "other"
      ]
    },
    "lead_role": {
      "title": "role of a lead",
      "description": "The roles in which people lead on safeguarding.",
      "type": "string",
      "enum": [
        "senior_lead", "designated_safeguarding_lead", "deputy", "governor_link", "named_professional"
      ]
    },
    "rating": {
      "title": "rating",
      "description": "How far a criterion is met, worst first; not applicable lies outside the order.",
      "type": "string",
      "enum": ["inadequate", "requires_improvement", "good", "outstanding", "not_applicable"],
      "x-ordered": true,
      "x-unordered-values": ["not_applicable"]
    },
    "evidence_kind": {
      "title": "kind of evidence",
      "description": "What a document or record is.",
      "type": "string",
      "enum": [
        "policy", "plan", "record", "minutes", "training", "audit", "survey", "casefile", "jobdesc", "contract",
        "inspection", "observation"
      ]
    },
    "shows": {
      "title": "level that evidence shows",
      "description": "What evidence can show, least first.",
      "type": "string",
      "enum": ["intent", "arrangement", "implementation", "practice", "impact"],
      "x-ordered": true
    },
    "induction_content": {
      "title": "item of induction",
      "description": "What an induction may cover.",
      "type": "string",
      "enum": [
        "child_protection_policy", "reporting_concerns", "behaviour_policy", "staff_behaviour_policy",
        "children_missing_education", "dsl_identity", "dsl_role", "kcsie_part_one", "kcsie_annex_a", "safeguarding",
        "emergency_evacuation", "health_and_safety", "online_safety", "whistleblowing", "allegations", "prevent"
      ]
    }
  }
}

"""#),
    File(
      "tables/bank_holidays.yaml",
#"""
# Bank holidays of England and Wales, from the GOV.UK file as of 21 August 2026 (alphagov/frontend, commit cb2a016d).
# Older copies of that file lack 19 September 2022 and 8 May 2023: extend this table from a current one.

compact_audit_table: 1
table: bank_holidays
rows:

  - {date: 2019-01-01, title: "New Year's Day"}
  - {date: 2019-04-19, title: "Good Friday"}
  - {date: 2019-04-22, title: "Easter Monday"}
  - {date: 2019-05-06, title: "Early May bank holiday"}
  - {date: 2019-05-27, title: "Spring bank holiday"}
  - {date: 2019-08-26, title: "Summer bank holiday"}
  - {date: 2019-12-25, title: "Christmas Day"}
  - {date: 2019-12-26, title: "Boxing Day"}

  - {date: 2020-01-01, title: "New Year's Day"}
  - {date: 2020-04-10, title: "Good Friday"}
  - {date: 2020-04-13, title: "Easter Monday"}
  - {date: 2020-05-08, title: "Early May bank holiday, moved for the 75th anniversary of VE Day"}
  - {date: 2020-05-25, title: "Spring bank holiday"}
  - {date: 2020-08-31, title: "Summer bank holiday"}
  - {date: 2020-12-25, title: "Christmas Day"}
  - {date: 2020-12-28, title: "Boxing Day, substitute day"}

  - {date: 2021-01-01, title: "New Year's Day"}
  - {date: 2021-04-02, title: "Good Friday"}
  - {date: 2021-04-05, title: "Easter Monday"}
  - {date: 2021-05-03, title: "Early May bank holiday"}
  - {date: 2021-05-31, title: "Spring bank holiday"}
  - {date: 2021-08-30, title: "Summer bank holiday"}
  - {date: 2021-12-27, title: "Christmas Day, substitute day"}
  - {date: 2021-12-28, title: "Boxing Day, substitute day"}

  - {date: 2022-01-03, title: "New Year's Day, substitute day"}
  - {date: 2022-04-15, title: "Good Friday"}
  - {date: 2022-04-18, title: "Easter Monday"}
  - {date: 2022-05-02, title: "Early May bank holiday"}
  - {date: 2022-06-02, title: "Spring bank holiday"}
  - {date: 2022-06-03, title: "Platinum Jubilee of Queen Elizabeth II"}
  - {date: 2022-08-29, title: "Summer bank holiday"}
  - {date: 2022-09-19, title: "State funeral of Queen Elizabeth II"}
  - {date: 2022-12-26, title: "Boxing Day"}
  - {date: 2022-12-27, title: "Christmas Day, substitute day"}

  - {date: 2023-01-02, title: "New Year's Day, substitute day"}
  - {date: 2023-04-07, title: "Good Friday"}
  - {date: 2023-04-10, title: "Easter Monday"}
  - {date: 2023-05-01, title: "Early May bank holiday"}
  - {date: 2023-05-08, title: "Coronation of King Charles III"}
  - {date: 2023-05-29, title: "Spring bank holiday"}
  - {date: 2023-08-28, title: "Summer bank holiday"}
  - {date: 2023-12-25, title: "Christmas Day"}
  - {date: 2023-12-26, title: "Boxing Day"}

  - {date: 2024-01-01, title: "New Year's Day"}
  - {date: 2024-03-29, title: "Good Friday"}
  - {date: 2024-04-01, title: "Easter Monday"}
  - {date: 2024-05-06, title: "Early May bank holiday"}
  - {date: 2024-05-27, title: "Spring bank holiday"}
  - {date: 2024-08-26, title: "Summer bank holiday"}
  - {date: 2024-12-25, title: "Christmas Day"}
  - {date: 2024-12-26, title: "Boxing Day"}

  - {date: 2025-01-01, title: "New Year's Day"}
  - {date: 2025-04-18, title: "Good Friday"}
  - {date: 2025-04-21, title: "Easter Monday"}
  - {date: 2025-05-05, title: "Early May bank holiday"}
  - {date: 2025-05-26, title: "Spring bank holiday"}
  - {date: 2025-08-25, title: "Summer bank holiday"}
  - {date: 2025-12-25, title: "Christmas Day"}
  - {date: 2025-12-26, title: "Boxing Day"}

  - {date: 2026-01-01, title: "New Year's Day"}
  - {date: 2026-04-03, title: "Good Friday"}
  - {date: 2026-04-06, title: "Easter Monday"}
  - {date: 2026-05-04, title: "Early May bank holiday"}
  - {date: 2026-05-25, title: "Spring bank holiday"}
  - {date: 2026-08-31, title: "Summer bank holiday"}
  - {date: 2026-12-25, title: "Christmas Day"}
  - {date: 2026-12-28, title: "Boxing Day, substitute day"}

  - {date: 2027-01-01, title: "New Year's Day"}
  - {date: 2027-03-26, title: "Good Friday"}
  - {date: 2027-03-29, title: "Easter Monday"}
  - {date: 2027-05-03, title: "Early May bank holiday"}
  - {date: 2027-05-31, title: "Spring bank holiday"}
  - {date: 2027-08-30, title: "Summer bank holiday"}
  - {date: 2027-12-27, title: "Christmas Day, substitute day"}
  - {date: 2027-12-28, title: "Boxing Day, substitute day"}

  - {date: 2028-01-03, title: "New Year's Day, substitute day"}
  - {date: 2028-04-14, title: "Good Friday"}
  - {date: 2028-04-17, title: "Easter Monday"}
  - {date: 2028-05-01, title: "Early May bank holiday"}
  - {date: 2028-05-29, title: "Spring bank holiday"}
  - {date: 2028-08-28, title: "Summer bank holiday"}
  - {date: 2028-12-25, title: "Christmas Day"}
  - {date: 2028-12-26, title: "Boxing Day"}

"""#),
    File(
      "tables/criteria.yaml",
#"""
# What each standard expects. `numbers` has a setting only where the criterion applies to it; a partnership's pack replaces
# the numbers by its own. The wording is ours: the published descriptors speak of schools alone.

compact_audit_table: 1
table: criteria
rows:

  - key: senior_lead_named
    standard: 1
    numbers: {education: "1.1", early_years: "1.1", agency: "1.1", small_voluntary: "1.1"}
    expectation: A named person at the highest level of the organisation leads on safeguarding.
    shown_by: a job description or minute that names the person
    evidence_kinds: [jobdesc, minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: working_together, edition: "2023", verified: false}]
    verified: true
  - key: governance_link
    standard: 1
    numbers: {education: "1.2", early_years: "1.2", agency: "1.2", small_voluntary: "1.2"}
    expectation: >-
      The governing body, board, trustees or committee have a named member for safeguarding, who meets the designated
      lead and leaves a note of it.
    shown_by: notes of the meetings, and what came of them
    evidence_kinds: [minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: board_training
    standard: 1
    numbers: {education: "1.3", agency: "1.3"}
    expectation: Everyone on the governing body or board has enough training to ask hard questions about safeguarding.
    shown_by: training records of the board, and questions that it asked
    evidence_kinds: [training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: leaders_report
    standard: 1
    numbers: {education: "1.4", early_years: "1.4", agency: "1.4", small_voluntary: "1.4"}
    expectation: Safeguarding is a standing item for leaders, who receive a report at least once a year and act on it.
    shown_by: the report, the minutes, and the actions that followed
    evidence_kinds: [minutes, audit]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: internal_audit
    standard: 1
    numbers: {education: "1.5", early_years: "1.5", agency: "1.5"}
    expectation: A rolling programme of internal audit improves how children are protected.
    shown_by: the programme, its findings, and what changed
    evidence_kinds: [audit]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: responsibility_statement
    standard: 1
    numbers: {education: "1.6", early_years: "1.6", agency: "1.6", small_voluntary: "1.6"}
    expectation: A written statement of the organisation's responsibilities to children is there for all staff.
    shown_by: the statement, and where staff find it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: policies_current
    standard: 1
    numbers: {education: "1.7", early_years: "1.7", agency: "1.7", small_voluntary: "1.7"}
    expectation: Policies are easy to find, current, renewed to a timetable, and public where they have to be.
    shown_by: the register of policies with dates, and a check that people can find them
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: review_findings_acted_on
    standard: 1
    numbers: {education: "1.8", early_years: "1.8", agency: "1.8", small_voluntary: "1.8"}
    expectation: Findings of case reviews, inspections and the last audit have become actions that are carried out.
    shown_by: actions with dates, and those that are closed
    evidence_kinds: [plan, minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true

  - key: duties_in_job_descriptions
    standard: 2
    numbers: {education: "2.1", early_years: "2.1", agency: "2.1", small_voluntary: "2.1"}
    expectation: The job description of every post says what it owes to safeguarding.
    shown_by: job descriptions, and a check of a sample
    evidence_kinds: [jobdesc]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: false}]
    verified: false
  - key: lead_role_resourced
    standard: 2
    numbers: {education: "2.2", early_years: "2.2", agency: "2.2"}
    expectation: >-
      The designated lead's role is explicit in the job description, with time, funding, supervision and support to
      fulfil it.
    shown_by: the job description, the time set aside, and dates of supervision
    evidence_kinds: [jobdesc]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: staff_know_whom_to_tell
    standard: 2
    numbers: {education: "2.3", early_years: "2.3", agency: "2.3", small_voluntary: "2.3"}
    expectation: >-
      All staff know who the designated lead is, how to report a concern, and what to do when the lead is away.
    shown_by: answers to spot questions, or a survey
    evidence_kinds: [survey, record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: behaviour_code
    standard: 2
    numbers: {education: "2.4", early_years: "2.4", agency: "2.4", small_voluntary: "2.4"}
    expectation: A code of behaviour for staff covers relationships, communication and social media.
    shown_by: the code, and signs that staff follow it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: reading_understood
    standard: 2
    numbers: {education: "2.5"}
    expectation: Staff have read what is prescribed, and there is a way to tell that they understood it.
    shown_by: signatures and, beyond them, a test of understanding
    evidence_kinds: [record, survey]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: supervision
    standard: 2
    numbers: {education: "2.6", early_years: "2.6", agency: "2.6"}
    expectation: Staff who work with children have supervision that includes safeguarding, and notes are kept.
    shown_by: a log of supervision, and what it changed
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: eyfs, verified: false}]
    verified: true
  - key: practice_reviewed
    standard: 2
    numbers: {education: "2.7", early_years: "2.7", agency: "2.7", small_voluntary: "2.7"}
    expectation: Staff are competent for their safeguarding duties, and their practice is reviewed regularly.
    shown_by: records of reviews
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: safe_to_raise_concerns
    standard: 2
    numbers: {education: "2.8", early_years: "2.8", agency: "2.8", small_voluntary: "2.8"}
    expectation: Staff feel able to raise concerns and feel supported when they do.
    shown_by: what staff say when they are asked
    evidence_kinds: [survey]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true

  - key: accountability_framework
    standard: 3
    numbers: {education: "3.1", early_years: "3.1", agency: "3.1", small_voluntary: "3.1"}
    expectation: It is written down who is accountable to whom for safeguarding, and everyone knows it.
    shown_by: the framework, and staff who can explain it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: peer_audits, verified: true}]
    verified: true
  - key: lead_on_leadership_team
    standard: 3
    numbers: {education: "3.2"}
    expectation: The designated lead sits on the leadership team and has authority to act.
    shown_by: the structure of the team, and the job description
    evidence_kinds: [jobdesc]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: deputies_and_cover
    standard: 3
    numbers: {education: "3.3", early_years: "3.3"}
    expectation: >-
      Deputies are trained to the same standard as the lead, and someone is available whenever children are in the
      organisation's care, trips and holidays included.
    shown_by: certificates of deputies, and a rota of cover
    evidence_kinds: [record, training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}, {document: eyfs, verified: true}]
    verified: true
  - key: lead_keeps_responsibility
    standard: 3
    numbers: {education: "3.4"}
    expectation: Tasks may be delegated, but lead responsibility stays with the designated lead.
    shown_by: job descriptions of the lead and the deputies
    evidence_kinds: [jobdesc]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: champions
    standard: 3
    numbers: {agency: "3.5"}
    expectation: There are named champions for particular issues, such as exploitation, online safety or early help.
    shown_by: a list of champions, and what they did
    evidence_kinds: [record]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: escalation_route
    standard: 3
    numbers: {education: "3.6", early_years: "3.6", agency: "3.6", small_voluntary: "3.6"}
    expectation: Staff have a clear route of escalation for when professionals disagree.
    shown_by: the route, and cases in which it was used
    evidence_kinds: [policy, casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: working_together, edition: "2023", verified: true}, {document: peer_audits, verified: true}]
    verified: true
  - key: whistleblowing
    standard: 3
    numbers: {education: "3.7", early_years: "3.7", agency: "3.7", small_voluntary: "3.7"}
    expectation: >-
      A whistleblowing procedure gives routes inside and outside the organisation and protects whoever uses them.
    shown_by: the procedure, and staff who know it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: eyfs, edition: "2025", verified: true}]
    verified: true

  - key: listening_culture
    standard: 4
    numbers: {education: "4.1", early_years: "4.1", agency: "4.1", small_voluntary: "4.1"}
    expectation: Children are listened to, and their wishes and feelings are recorded in decisions about them.
    shown_by: files in which the child's view can be read, and what children say
    evidence_kinds: [casefile, survey]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: views_change_services
    standard: 4
    numbers: {education: "4.2", early_years: "4.2", agency: "4.2", small_voluntary: "4.2"}
    expectation: The views of children and parents change the service, and the change can be shown.
    shown_by: what was said, what changed, and whether it helped
    evidence_kinds: [survey, minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: peer_audits, verified: true}]
    verified: true
  - key: impact_assessed
    standard: 4
    numbers: {education: "4.3", agency: "4.3"}
    expectation: New or altered services are assessed for their risk to children and their effect on them.
    shown_by: assessments, and decisions that they altered
    evidence_kinds: [plan]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: false}]
    verified: false
  - key: children_know_whom_to_tell
    standard: 4
    numbers: {education: "4.4", early_years: "4.4", agency: "4.4", small_voluntary: "4.4"}
    expectation: Children know whom they can tell, and can report a worry in a way that suits them.
    shown_by: what children say when they are asked
    evidence_kinds: [survey, observation]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: parents_informed
    standard: 4
    numbers: {education: "4.5", early_years: "4.5", agency: "4.5", small_voluntary: "4.5"}
    expectation: Parents are told about the duty to protect children and how to complain.
    shown_by: what parents are given
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: safeguarding_taught
    standard: 4
    numbers: {education: "4.6"}
    expectation: Children are taught about safeguarding, online safety included.
    shown_by: the curriculum, and what pupils learned
    evidence_kinds: [plan]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2026", verified: false}]
    verified: false
  - key: learning_feeds_improvement
    standard: 4
    numbers: {education: "4.7", early_years: "4.7", agency: "4.7", small_voluntary: "4.7"}
    expectation: What is learned from complaints, incidents and reviews improves the service.
    shown_by: lessons, and the changes that followed
    evidence_kinds: [audit, plan]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true

  - key: induction
    standard: 5
    numbers: {education: "5.1", early_years: "5.1", agency: "5.1", small_voluntary: "5.1"}
    expectation: >-
      Every starter has a mandatory induction that covers child protection responsibilities and what to do with a
      concern.
    shown_by: induction records with dates
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: induction_pack
    standard: 5
    numbers: {education: "5.2"}
    expectation: The induction of a school or college gives each starter all that statutory guidance lists.
    shown_by: induction records with what was covered
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2018", verified: true}]
    verified: true
  - key: staff_training
    standard: 5
    numbers: {education: "5.3"}
    expectation: All staff have safeguarding training that is refreshed, with updates at least every year.
    shown_by: training records that count everyone
    evidence_kinds: [training]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2016", verified: true}]
    verified: true
  - key: practitioner_training
    standard: 5
    numbers: {early_years: "5.4"}
    expectation: >-
      All practitioners are trained to the framework's criteria, renewed every two years, and the policy says how
      training is delivered and put into practice.
    shown_by: training records that count everyone, and the policy
    evidence_kinds: [training, policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true
  - key: lead_training
    standard: 5
    numbers: {education: "5.5"}
    expectation: >-
      The designated lead and deputies have training for the role at least every two years, and refresh their
      knowledge at least every year.
    shown_by: certificates and dates of updates
    evidence_kinds: [training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: multi_agency_training
    standard: 5
    numbers: {education: "5.6", early_years: "5.6", agency: "5.6", small_voluntary: "5.6"}
    expectation: Staff take up local training together with other agencies.
    shown_by: attendance, and what was brought back
    evidence_kinds: [training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: training_counts_everyone
    standard: 5
    numbers: {education: "5.7", early_years: "5.7", agency: "5.7", small_voluntary: "5.7"}
    expectation: The training record counts everyone, volunteers, apprentices, agency staff and governors included.
    shown_by: a matrix whose total is the number of people
    evidence_kinds: [training]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: training_effect_tested
    standard: 5
    numbers: {education: "5.8", early_years: "5.8", agency: "5.8", small_voluntary: "5.8"}
    expectation: The organisation tests whether training has changed what people know and do.
    shown_by: spot questions, observation or a survey, and their results
    evidence_kinds: [survey, observation]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: specific_topics
    standard: 5
    numbers: {education: "5.9", early_years: "5.9", agency: "5.9"}
    expectation: >-
      Training covers radicalisation, female genital mutilation, online safety, and filtering and monitoring.
    shown_by: training records by topic
    evidence_kinds: [training]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2026", verified: false}]
    verified: false
  - key: appraisal
    standard: 5
    numbers: {education: "5.10", early_years: "5.10", agency: "5.10", small_voluntary: "5.10"}
    expectation: Appraisal or supervision of every member of staff covers safeguarding.
    shown_by: appraisal records
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: paediatric_first_aid
    standard: 5
    numbers: {early_years: "5.11"}
    expectation: >-
      Paediatric first aid certificates are in date, those of students and trainees counted in ratios included.
    shown_by: certificates with dates
    evidence_kinds: [training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true

  - key: recruitment_policy
    standard: 6
    numbers: {education: "6.1", early_years: "6.1", agency: "6.1", small_voluntary: "6.1"}
    expectation: A written policy on safer recruitment says when a criminal record check is made.
    shown_by: the policy, and a check that appointments follow it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: eyfs, edition: "2025", verified: true}]
    verified: true
  - key: panel_trained
    standard: 6
    numbers: {education: "6.2"}
    expectation: At least one member of every appointment panel has safer recruitment training.
    shown_by: a list of panels with the trained member
    evidence_kinds: [training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: staffing_regulations_2009, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: single_central_record
    standard: 6
    numbers: {education: "6.3"}
    expectation: The single central record is complete, without gaps, for every category of person.
    shown_by: the record, and a dated check of it
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: early_years_records
    standard: 6
    numbers: {early_years: "6.4"}
    expectation: >-
      Staff records hold qualifications, identity, vetting and references, with the number and date of the criminal
      record check and who saw it.
    shown_by: staff records, and a dated check of them
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true
  - key: references_before_start
    standard: 6
    numbers: {early_years: "6.5"}
    expectation: References are obtained before anyone starts, students and volunteers included.
    shown_by: dates of references beside dates of starts
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true
  - key: criminal_record_checks
    standard: 6
    numbers: {education: "6.6", early_years: "6.6", agency: "6.6", small_voluntary: "6.6"}
    expectation: >-
      Everyone has a criminal record check at the right level, with the barred list where the work is regulated
      activity.
    shown_by: a list of posts with the level and date of the check
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: further_checks
    standard: 6
    numbers: {education: "6.7"}
    expectation: >-
      Checks of prohibition from teaching and management, and checks abroad, are made where they are relevant.
    shown_by: the record of checks
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: online_searches
    standard: 6
    numbers: {education: "6.8"}
    expectation: Online searches on shortlisted candidates are considered, and candidates are told.
    shown_by: recruitment records
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: adverts
    standard: 6
    numbers: {education: "6.9", early_years: "6.9", agency: "6.9"}
    expectation: Adverts state the organisation's commitment to safeguarding.
    shown_by: recent adverts
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: childcare_disqualification
    standard: 6
    numbers: {education: "6.10", early_years: "6.10"}
    expectation: >-
      Staff whose work falls within childcare disqualification have declared that they are not disqualified.
    shown_by: a list of declarations
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: disqualification_guidance, edition: "2018", verified: true}]
    verified: true
  - key: supplier_assurance
    standard: 6
    numbers: {education: "6.11", agency: "6.11"}
    expectation: The organisation holds written assurance of the checks on agency staff and contractors.
    shown_by: letters of assurance
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: kcsie, verified: false}]
    verified: false

  - key: allegation_policy
    standard: 7
    numbers: {education: "7.1", early_years: "7.1", agency: "7.1", small_voluntary: "7.1"}
    expectation: >-
      The policy on allegations follows the partnership's, with the process, times, and support for the person
      accused.
    shown_by: the policy, and a check that it is followed
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: three_routes
    standard: 7
    numbers: {education: "7.2", early_years: "7.2", agency: "7.2", small_voluntary: "7.2"}
    expectation: >-
      The policy tells apart an allegation, a concern about the quality of care or practice, and a complaint.
    shown_by: the policy, and a sample of records on the right route
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: senior_manager_informed
    standard: 7
    numbers: {education: "7.3", early_years: "7.3", agency: "7.3", small_voluntary: "7.3"}
    expectation: >-
      An allegation is reported at once to a senior manager, there is a named case manager, and another route where it
      is about the head or owner.
    shown_by: the policy, and the log with dates
    evidence_kinds: [policy, record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: designated_officer_informed
    standard: 7
    numbers: {education: "7.4", early_years: "7.4", agency: "7.4", small_voluntary: "7.4"}
    expectation: The local authority's designated officer is informed of every allegation within one working day.
    shown_by: the log with both dates, and staff who know the route
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: working_together, verified: false}]
    verified: true
  - key: dbs_referral
    standard: 7
    numbers: {education: "7.5", early_years: "7.5", agency: "7.5", small_voluntary: "7.5"}
    expectation: >-
      The Disclosure and Barring Service is told whenever a person is removed from regulated activity because of harm
      or risk to a child, or would have been had they not left.
    shown_by: the log with dates of removal and referral
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: svga_2006, verified: true}]
    verified: true
  - key: low_level_concerns
    standard: 7
    numbers: {education: "7.6", early_years: "7.6", agency: "7.6", small_voluntary: "7.6"}
    expectation: Low-level concerns are defined, shared, recorded, and reviewed for patterns.
    shown_by: the record, and notes of its reviews
    evidence_kinds: [policy, record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2021", verified: true}]
    verified: true
  - key: regulator_told_of_allegation
    standard: 7
    numbers: {early_years: "7.7"}
    expectation: >-
      Ofsted or the childminder agency is told of an allegation as soon as practicable, and within 14 days of its
      being made, with the action taken.
    shown_by: the log with dates
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, verified: true}]
    verified: true
  - key: child_welfare_handled
    standard: 7
    numbers: {education: "7.8", early_years: "7.8", agency: "7.8", small_voluntary: "7.8"}
    expectation: The welfare of the child is looked after at once and together with the allegation, not apart from it.
    shown_by: case files with dates
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: allegation_records
    standard: 7
    numbers: {education: "7.9", agency: "7.9"}
    expectation: >-
      Records of allegations use the defined outcomes, follow the rule on references, and end in a review of what can
      be learned.
    shown_by: the log, and a review
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: regulators_told
    standard: 7
    numbers: {education: "7.10", agency: "7.10", small_voluntary: "7.10"}
    expectation: Professional regulators and the Charity Commission are told where that is relevant.
    shown_by: the log with dates
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: charity_commission, verified: false}]
    verified: false

  - key: thresholds_and_referral
    standard: 8
    numbers: {education: "8.1", early_years: "8.1", agency: "8.1", small_voluntary: "8.1"}
    expectation: Staff know the thresholds and how to make a referral, and each call is followed by the written form.
    shown_by: referrals with dates, and staff who know the route
    evidence_kinds: [casefile, survey]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: local_procedures, verified: true}]
    verified: true
  - key: early_help
    standard: 8
    numbers: {education: "8.2", early_years: "8.2", agency: "8.2", small_voluntary: "8.2"}
    expectation: Early help is offered and recorded.
    shown_by: case files, and what early help changed
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: local_procedures, verified: true}, {document: kcsie, edition: "2026", verified: false}]
    verified: true
  - key: conferences
    standard: 8
    numbers: {education: "8.3", agency: "8.3"}
    expectation: Staff attend conferences and core groups, and reports arrive on time.
    shown_by: attendance, and dates of reports
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: working_together, verified: false}]
    verified: false
  - key: partnership_links
    standard: 8
    numbers: {education: "8.4", agency: "8.4"}
    expectation: The organisation is linked to the partnership and its subgroups, and messages travel both ways.
    shown_by: minutes, and what was passed on
    evidence_kinds: [minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: escalation_used
    standard: 8
    numbers: {education: "8.5", early_years: "8.5", agency: "8.5", small_voluntary: "8.5"}
    expectation: Escalation is used when it is needed.
    shown_by: cases in which it was used, and their results
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: local_procedures, verified: true}, {document: peer_audits, verified: true}]
    verified: true
  - key: multi_agency_audit
    standard: 8
    numbers: {agency: "8.6"}
    expectation: The organisation takes part in audits and reviews with other agencies.
    shown_by: audits, and the actions that came of them
    evidence_kinds: [audit]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: working_together, verified: false}]
    verified: false
  - key: no_parental_agreement
    standard: 8
    numbers: {education: "8.7", early_years: "8.7", agency: "8.7", small_voluntary: "8.7"}
    expectation: A decision not to seek parents' agreement is approved by a manager and recorded with its reasons.
    shown_by: case files with the approval and the reason
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: local_procedures, verified: true}]
    verified: true
  - key: absent_children
    standard: 8
    numbers: {education: "8.8", early_years: "8.8"}
    expectation: Children who are missing or absent are followed up.
    shown_by: the procedure, and a log of what was done
    evidence_kinds: [policy, record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}, {document: kcsie, verified: false}]
    verified: true

  - key: sharing_arrangement
    standard: 9
    numbers: {education: "9.1", early_years: "9.1", agency: "9.1", small_voluntary: "9.1"}
    expectation: A written arrangement says how information is shared with other professionals and the partnership.
    shown_by: the arrangement, and staff who can explain it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: sharing_understood
    standard: 9
    numbers: {education: "9.2", early_years: "9.2", agency: "9.2", small_voluntary: "9.2"}
    expectation: Staff know that data protection law is no bar to sharing, and record why they shared or did not.
    shown_by: files with the reason
    evidence_kinds: [training, casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: information_sharing, edition: "2026", verified: false}]
    verified: false
  - key: file_transfer
    standard: 9
    numbers: {education: "9.3"}
    expectation: >-
      The child protection file follows a child who moves, apart from the main file, securely, against a receipt and
      in time.
    shown_by: a log of transfers with dates and receipts
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2026", verified: false}]
    verified: false
  - key: reasons_recorded
    standard: 9
    numbers: {education: "9.4", early_years: "9.4", agency: "9.4", small_voluntary: "9.4"}
    expectation: Concerns, discussions and decisions are written down with their reasons.
    shown_by: files that have been sampled
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2026", verified: false}]
    verified: false
  - key: files_audited
    standard: 9
    numbers: {education: "9.5", early_years: "9.5", agency: "9.5"}
    expectation: Each child about whom there is a concern has a file with a chronology, and files are audited.
    shown_by: audits of files, and what changed
    evidence_kinds: [casefile, audit]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: records_secure
    standard: 9
    numbers: {education: "9.6", early_years: "9.6", agency: "9.6", small_voluntary: "9.6"}
    expectation: Records are secure, kept no longer than a schedule says, and covered by a privacy notice.
    shown_by: the schedule and the notice, and a check that they are followed
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: data_protection, verified: false}]
    verified: false
  - key: emergency_contacts
    standard: 9
    numbers: {education: "9.7", early_years: "9.7"}
    expectation: At least two emergency contacts are held for each child.
    shown_by: a count of children with fewer
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true

  - key: equality_in_practice
    standard: 10
    numbers: {education: "10.1", early_years: "10.1", agency: "10.1", small_voluntary: "10.1"}
    expectation: Equality law is embedded in policy, procedure and practice.
    shown_by: the policy, and practice that was observed
    evidence_kinds: [policy, observation]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: equality_duty_known
    standard: 10
    numbers: {education: "10.2", agency: "10.2"}
    expectation: All staff, and not leaders alone, know the public sector equality duty.
    shown_by: training records that count everyone
    evidence_kinds: [training]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: equality_published
    standard: 10
    numbers: {education: "10.3", agency: "10.3"}
    expectation: Equality information and objectives are published.
    shown_by: where they are published, with their dates
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: equality_act_2010, verified: false}]
    verified: false
  - key: incidents_analysed
    standard: 10
    numbers: {education: "10.4", agency: "10.4"}
    expectation: Incidents of bullying, abuse between children and discrimination are analysed by group.
    shown_by: the analysis, and what changed
    evidence_kinds: [audit]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: false}]
    verified: false
  - key: interpreters
    standard: 10
    numbers: {education: "10.5", early_years: "10.5", agency: "10.5", small_voluntary: "10.5"}
    expectation: Interpreters and accessible formats are used, and children are never used as interpreters.
    shown_by: the procedure, and files in which it was followed
    evidence_kinds: [policy, casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: false}]
    verified: false
  - key: anti_discriminatory_leadership
    standard: 10
    numbers: {education: "10.6", early_years: "10.6", agency: "10.6", small_voluntary: "10.6"}
    expectation: Leaders foster practice that does not discriminate.
    shown_by: minutes, and what leaders did
    evidence_kinds: [minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: working_together, edition: "2026", verified: false}]
    verified: false

  - key: added_vulnerability_known
    standard: 11
    numbers: {education: "11.1", early_years: "11.1", agency: "11.1", small_voluntary: "11.1"}
    expectation: Staff know that disabled children are more at risk, and what hinders people from seeing abuse.
    shown_by: training records, and staff who can explain it
    evidence_kinds: [training]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: communication_known
    standard: 11
    numbers: {education: "11.2", early_years: "11.2", agency: "11.2", small_voluntary: "11.2"}
    expectation: It is known how each disabled child communicates, and the child's view is obtained.
    shown_by: files in which the child's view can be read
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: intimate_care
    standard: 11
    numbers: {education: "11.3", early_years: "11.3", agency: "11.3"}
    expectation: Guidance on intimate care and toileting balances privacy with safety.
    shown_by: the guidance, and a check that it is followed
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true
  - key: restraint_and_medication
    standard: 11
    numbers: {education: "11.4", agency: "11.4"}
    expectation: Restraint, reasonable force and medication are recorded and reviewed.
    shown_by: the log, and its reviews
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: reasonable_adjustments
    standard: 11
    numbers: {education: "11.5", early_years: "11.5", agency: "11.5", small_voluntary: "11.5"}
    expectation: Reasonable adjustments are made, and ways to report a worry are accessible.
    shown_by: adjustments that were seen to work
    evidence_kinds: [observation]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: equality_act_2010, verified: false}]
    verified: false
  - key: plans_joined
    standard: 11
    numbers: {education: "11.6", agency: "11.6"}
    expectation: Transition and plans that several agencies share are joined to safeguarding.
    shown_by: files of children with such plans
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: local_procedures, verified: true}]
    verified: true

  - key: contract_terms
    standard: 12
    numbers: {education: "12.1", agency: "12.1"}
    expectation: Contracts carry safeguarding terms for services that are contracted out.
    shown_by: contracts with the terms
    evidence_kinds: [contract]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: children_act_2004, verified: true}]
    verified: true
  - key: provider_assurance
    standard: 12
    numbers: {education: "12.2", agency: "12.2"}
    expectation: Providers are checked before an award and monitored after it.
    shown_by: checks with dates, and what followed
    evidence_kinds: [contract, audit]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: placements_and_lettings
    standard: 12
    numbers: {education: "12.3"}
    expectation: Written assurance is held for alternative provision, lettings and clubs.
    shown_by: letters of assurance with dates
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: providers_audited
    standard: 12
    numbers: {agency: "12.4"}
    expectation: Commissioned providers complete the audit.
    shown_by: a list of providers with the dates of their returns
    evidence_kinds: [audit]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: supply_agreed
    standard: 12
    numbers: {education: "12.5", agency: "12.5"}
    expectation: Checks and the route for allegations are agreed with supply agencies and contractors.
    shown_by: agreements
    evidence_kinds: [contract]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: kcsie, verified: false}]
    verified: false

"""#),
    File(
      "tables/editions.yaml",
#"""
# Editions with the days on which they were in force. `verified: false`: the date is second-hand or general knowledge.
# An edition ends on the day before its successor begins. Drafts and laws that are not commenced stand nowhere here.

compact_audit_table: 1
table: editions
rows:
  # The audit itself and what it was built from
  - {document: compact_audit, title: Compact audit, verified: true}
  - {document: peer_audits, title: Section 11 and section 175/157 audits of other areas, verified: true}
  - {document: local_procedures, title: Procedures of the local safeguarding partnership, verified: true}

  # Working Together to Safeguard Children
  - document: working_together
    edition: "2015"
    title: Working Together to Safeguard Children
    in_force_from: 2015-03-26
    in_force_until: 2018-07-03
    verified: false
  - document: working_together
    edition: "2018"
    title: Working Together to Safeguard Children
    in_force_from: 2018-07-04
    in_force_until: 2023-12-14
    verified: false
    note: Published on 4 July 2018; older chapters went on applying where local arrangements had not yet begun.
  - document: working_together
    edition: "2023"
    title: Working Together to Safeguard Children
    in_force_from: 2023-12-15
    in_force_until: 2026-03-17
    verified: false
  - document: working_together
    edition: "2026"
    title: Working Together to Safeguard Children
    in_force_from: 2026-03-18
    verified: false
    note: The day of publication is taken as the day of force.

  # Keeping Children Safe in Education: it does not always begin on 1 September
  - document: kcsie
    edition: "2016"
    title: Keeping Children Safe in Education
    in_force_from: 2016-09-05
    in_force_until: 2018-09-02
    verified: true
  - document: kcsie
    edition: "2018"
    title: Keeping Children Safe in Education
    in_force_from: 2018-09-03
    in_force_until: 2019-09-01
    verified: true
  - document: kcsie
    edition: "2019"
    title: Keeping Children Safe in Education
    in_force_from: 2019-09-02
    in_force_until: 2020-08-31
    verified: false
  - document: kcsie
    edition: "2020"
    title: Keeping Children Safe in Education
    in_force_from: 2020-09-01
    in_force_until: 2021-08-31
    verified: true
    note: Reissued in January 2021.
  - document: kcsie
    edition: "2021"
    title: Keeping Children Safe in Education
    in_force_from: 2021-09-01
    in_force_until: 2022-08-31
    verified: true
    note: Low-level concerns; Annex A becomes the condensed Part one.
  - document: kcsie
    edition: "2022"
    title: Keeping Children Safe in Education
    in_force_from: 2022-09-01
    in_force_until: 2023-08-31
    verified: true
  - document: kcsie
    edition: "2023"
    title: Keeping Children Safe in Education
    in_force_from: 2023-09-01
    in_force_until: 2024-09-01
    verified: false
  - document: kcsie
    edition: "2024"
    title: Keeping Children Safe in Education
    in_force_from: 2024-09-02
    in_force_until: 2025-08-31
    verified: true
  - document: kcsie
    edition: "2025"
    title: Keeping Children Safe in Education
    in_force_from: 2025-09-01
    in_force_until: 2026-08-31
    verified: true
  - document: kcsie
    edition: "2026"
    title: Keeping Children Safe in Education
    in_force_from: 2026-09-01
    verified: false
    note: All staff read Part one in full; the condensed version is gone.

  # Early Years Foundation Stage
  - document: eyfs
    edition: "2014"
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2014-09-01
    in_force_until: 2017-04-02
    verified: false
  - document: eyfs
    edition: "2017"
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2017-04-03
    in_force_until: 2021-08-31
    verified: true
  - document: eyfs
    edition: "2021"
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2021-09-01
    in_force_until: 2023-09-03
    verified: false
  - document: eyfs
    edition: "2023"
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2023-09-04
    in_force_until: 2024-01-03
    verified: true
  - document: eyfs
    edition: January 2024
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2024-01-04
    in_force_until: 2024-10-31
    verified: false
    note: From here on childminders have a framework of their own, with other paragraph numbers.
  - document: eyfs
    edition: November 2024
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2024-11-01
    in_force_until: 2025-08-31
    verified: false
  - document: eyfs
    edition: "2025"
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2025-09-01
    verified: true

  # Other guidance
  - {document: prevent_duty, edition: "2015", title: Prevent duty guidance, in_force_from: 2015-07-01, in_force_until: 2023-12-30, verified: false}
  - {document: prevent_duty, edition: "2023", title: Prevent duty guidance, in_force_from: 2023-12-31, verified: false}
  - {document: information_sharing, edition: "2018", title: Information sharing advice, verified: false}
  - {document: information_sharing, edition: "2024", title: Information sharing advice, verified: false}
  - {document: information_sharing, edition: "2026", title: Information sharing guidance, verified: false}
  - {document: disqualification_guidance, edition: "2018", title: Disqualification under the Childcare Act, in_force_from: 2018-08-31, verified: true}
  - {document: charity_commission, title: Charity Commission guidance on reporting serious incidents, verified: false}

  # Acts and regulations
  - {document: svga_2006, title: Safeguarding Vulnerable Groups Act 2006, verified: true, note: Read as enacted.}
  - {document: children_act_2004, title: Children Act 2004, verified: true}
  - {document: equality_act_2010, title: Equality Act 2010, verified: false}
  - {document: staffing_regulations_2009, title: School Staffing (England) Regulations 2009, in_force_from: 2010-01-01, verified: true}
  - {document: data_protection, title: UK GDPR and Data Protection Act 2018, in_force_from: 2018-05-25, verified: false}

"""#),
    File(
      "tables/evidence_kinds.yaml",
#"""
# The ladder of evidence: intent, arrangement, implementation, practice, impact. A kind of evidence shows at most one of
# these: a policy says what is arranged, and never that it happens or that it helps a child.

compact_audit_table: 1
table: evidence_kinds
rows:
  - {kind: policy, highest: arrangement, phrase: "a policy, which shows an arrangement"}
  - {kind: plan, highest: intent, phrase: "a plan, which shows an intent"}
  - {kind: jobdesc, highest: arrangement, phrase: "a job description, which shows an arrangement"}
  - {kind: contract, highest: arrangement, phrase: "a contract, which shows an arrangement"}
  - kind: record
    highest: implementation
    phrase: a record, which shows that something was done
    note: A log or register shows that something was done. What is found when records are sampled is an audit or a case file.
  - {kind: minutes, highest: implementation, phrase: "minutes, which show that something was done"}
  - {kind: training, highest: implementation, phrase: "training, which shows who was reached"}
  - {kind: audit, highest: impact, phrase: "an audit, which can show practice and its effect"}
  - {kind: survey, highest: impact, phrase: "a survey, which can show practice and its effect"}
  - {kind: casefile, highest: impact, phrase: "case files, which can show practice and its effect"}
  - {kind: inspection, highest: impact, phrase: "an inspection, which can show practice and its effect"}
  - {kind: observation, highest: impact, phrase: "an observation, which can show practice and its effect"}

"""#),
    File(
      "tables/induction_content.yaml",
#"""
# What an induction covers, by the day on which the person started: nobody is judged by an edition that came later.
# "Annex A" is not one thing: from 2018 to 2020 it held more detail, from 2021 to 2025 it was the condensed Part one for staff
# who do not work directly with children, and in 2026 the condensed version is gone.

compact_audit_table: 1
table: induction_content
rows:
  # Every setting: child protection responsibilities, and what to do with a concern
  - setting: education
    title: what to do with a concern
    any_of: [reporting_concerns]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: early_years
    title: child protection responsibilities
    any_of: [safeguarding, child_protection_policy]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: early_years
    title: what to do with a concern
    any_of: [reporting_concerns]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: agency
    title: child protection responsibilities
    any_of: [safeguarding, child_protection_policy]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: agency
    title: what to do with a concern
    any_of: [reporting_concerns]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: small_voluntary
    title: child protection responsibilities
    any_of: [safeguarding, child_protection_policy]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: small_voluntary
    title: what to do with a concern
    any_of: [reporting_concerns]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}

  # Schools and colleges: Keeping Children Safe in Education
  - setting: education
    title: the child protection policy
    any_of: [child_protection_policy]
    who: everyone
    in_force_from: 2016-09-05
    source: {document: kcsie, edition: "2016", verified: true}
  - setting: education
    title: the staff behaviour policy
    any_of: [staff_behaviour_policy]
    who: everyone
    in_force_from: 2016-09-05
    source: {document: kcsie, edition: "2016", verified: true}
  - setting: education
    title: the role of the designated safeguarding lead
    any_of: [dsl_role, dsl_identity]
    who: everyone
    in_force_from: 2016-09-05
    in_force_until: 2018-09-02
    source: {document: kcsie, edition: "2016", verified: true}
  - setting: education
    title: who the designated safeguarding lead and deputies are
    any_of: [dsl_identity]
    who: everyone
    in_force_from: 2018-09-03
    source: {document: kcsie, edition: "2018", verified: true}
  - setting: education
    title: the behaviour policy
    any_of: [behaviour_policy]
    who: everyone
    in_force_from: 2018-09-03
    source: {document: kcsie, edition: "2018", verified: true}
  - setting: education
    title: the response to children who are missing education
    any_of: [children_missing_education]
    who: everyone
    in_force_from: 2018-09-03
    source: {document: kcsie, edition: "2018", verified: true}
  - setting: education
    title: Part one of Keeping Children Safe in Education
    any_of: [kcsie_part_one]
    who: everyone
    in_force_from: 2016-09-05
    in_force_until: 2021-08-31
    source: {document: kcsie, edition: "2016", verified: true}
  - setting: education
    title: Part one of Keeping Children Safe in Education
    any_of: [kcsie_part_one]
    who: works_directly
    in_force_from: 2021-09-01
    in_force_until: 2026-08-31
    source: {document: kcsie, edition: "2021", verified: false}
  - setting: education
    title: Part one of Keeping Children Safe in Education or its condensed version in Annex A
    any_of: [kcsie_part_one, kcsie_annex_a]
    who: does_not_work_directly
    in_force_from: 2021-09-01
    in_force_until: 2026-08-31
    source: {document: kcsie, edition: "2021", verified: false}
  - setting: education
    title: Part one of Keeping Children Safe in Education in full
    any_of: [kcsie_part_one]
    who: everyone
    in_force_from: 2026-09-01
    source: {document: kcsie, edition: "2026", verified: false}

  # Early years: the statutory framework
  - setting: early_years
    title: emergency evacuation
    any_of: [emergency_evacuation]
    who: everyone
    in_force_from: 2014-09-01
    source: {document: eyfs, verified: false}
  - setting: early_years
    title: health and safety
    any_of: [health_and_safety]
    who: everyone
    in_force_from: 2014-09-01
    source: {document: eyfs, verified: false}

"""#),
    File(
      "tables/lead_roles.yaml",
#"""
# What is expected of each role. A governor's or board member's link role stands in no job description.

compact_audit_table: 1
table: lead_roles
rows:
  - {role: senior_lead, title: senior lead, in_job_description: false, role_training: false}
  - {role: designated_safeguarding_lead, title: designated safeguarding lead, in_job_description: true, role_training: true}
  - {role: deputy, title: deputy safeguarding lead, in_job_description: true, role_training: true}
  - {role: governor_link, title: governor or trustee for safeguarding, in_job_description: false, role_training: false}
  - {role: named_professional, title: named professional, in_job_description: true, role_training: true}

"""#),
    File(
      "tables/organisation_kinds.yaml",
#"""
# Kinds of organisation that can complete one variation only. Whoever stands nowhere here, such as a charity or a club, is
# told apart by whether it is commissioned. A maintained nursery school is a school; a childminder is an early years provider.

compact_audit_table: 1
table: organisation_kinds
rows:
  - {kind: maintained_school, settings: [education]}
  - {kind: maintained_nursery_school, settings: [education]}
  - {kind: academy, settings: [education]}
  - {kind: free_school, settings: [education]}
  - {kind: independent_school, settings: [education]}
  - {kind: special_school, settings: [education]}
  - {kind: non_maintained_special_school, settings: [education]}
  - {kind: pupil_referral_unit, settings: [education]}
  - {kind: college, settings: [education]}
  - {kind: sixth_form_college, settings: [education]}
  - {kind: nursery, settings: [early_years]}
  - {kind: pre_school, settings: [early_years]}
  - {kind: childminder, settings: [early_years]}
  - {kind: local_authority, settings: [agency]}
  - {kind: health, settings: [agency]}
  - {kind: police, settings: [agency]}
  - {kind: probation, settings: [agency]}
  - {kind: youth_justice, settings: [agency]}
  - {kind: commissioned_provider, settings: [agency]}

"""#),
    File(
      "tables/parameters.yaml",
#"""
# Single figures. Those under `local` are fixed by no law and no guidance: a partnership sets them for itself.

compact_audit_table: 1
table: parameters
values:
  cycle_months: 24                      # the audit asks for a return every two years
  qa_recency_months: 12                 # "quality assurance activity undertaken in the last 12 months"
  working_day_reading: A                # due on the first working day after the day, whatever day that was
  designated_officer_working_days: 1    # within one working day
  role_training_months: 24              # designated leads: at least every two years
  staff_training_months: 24             # early years practitioners: renewed every two years
  update_months: 12                     # refresh of knowledge: at least every year
  gap_ratings: [requires_improvement, inadequate]
  evidenced_ratings: [good, outstanding]
  local: [cycle_months, qa_recency_months, working_day_reading]

"""#),
    File(
      "tables/required_leads.yaml",
#"""
# Who must be named. Local procedures may use other words for the role; the return uses these.

compact_audit_table: 1
table: required_leads
rows:
  - setting: education
    any_of: [designated_safeguarding_lead]
    title: designated safeguarding lead
    except_kinds: []
  - setting: early_years
    any_of: [designated_safeguarding_lead]
    title: designated safeguarding lead
    except_kinds: [childminder]    # a childminder is their own lead
  - setting: agency
    any_of: [designated_safeguarding_lead, named_professional]
    title: designated safeguarding lead or named professional
    except_kinds: []
  - setting: small_voluntary
    any_of: [designated_safeguarding_lead, senior_lead]
    title: safeguarding lead
    except_kinds: []

"""#),
    File(
      "tables/required_sections.yaml",
#"""
# What a return records, be it as an empty list: `allegations: []` says that there is nothing to report, a missing or blank
# section says nothing at all.

compact_audit_table: 1
table: required_sections
rows:
  - section: leads
    settings: [education, early_years, agency, small_voluntary]
    title: who leads on safeguarding
    nothing: "`leads: []`"
  - section: answers
    settings: [education, early_years, agency, small_voluntary]
    title: the answers to the criteria
    nothing: "`answers: []`"
  - section: evidence
    settings: [education, early_years, agency, small_voluntary]
    title: the evidence that answers refer to
    nothing: "`evidence: []`"
  - section: action_plan
    settings: [education, early_years, agency, small_voluntary]
    title: the action plan
    nothing: "`action_plan: []`"
  - section: policies
    settings: [education, early_years, agency, small_voluntary]
    title: the register of policies
    nothing: "`policies: []`"
  - section: training
    settings: [education, early_years, agency, small_voluntary]
    title: the training that was held
    nothing: "`training: []`"
  - section: inductions
    settings: [education, early_years, agency, small_voluntary]
    title: the people who started
    nothing: "`inductions: []`"
  - section: recruitment
    settings: [education, early_years, agency, small_voluntary]
    title: recruitment
    nothing: "`recruitment: {policy_covers_criminal_record_checks: false}`"
  - section: allegations
    settings: [education, early_years, agency, small_voluntary]
    title: allegations, concerns and complaints about people who work with children
    nothing: "`allegations: []`"

"""#),
    File(
      "tables/standards.yaml",
#"""
# The twelve standards. They are the same in every variation of the audit, so that sectors can be compared; only the
# criteria differ. Commissioning has criteria for schools and agencies alone.

compact_audit_table: 1
table: standards
rows:
  - number: 1
    title: Senior management commitment to safeguarding and promoting the welfare of children
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 2
    title: Staff responsibilities and competencies
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 3
    title: A clear line of accountability
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 4
    title: Service development informed by the views of children and families
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 5
    title: Induction, training and appraisal for staff and volunteers
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 6
    title: Safe recruitment
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 7
    title: Allegation management
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 8
    title: Effective inter-agency working for early help and to safeguard children
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 9
    title: Information sharing
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 10
    title: Equality of opportunity
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 11
    title: Disabled children
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 12
    title: Commissioning
    settings: [education, agency]
    not_applicable_plausible: true

"""#),
  ]
}
